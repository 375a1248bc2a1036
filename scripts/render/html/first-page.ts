/** The first printed page has a head of its own. It stands after the rule for all pages, which would win over it. */
export const firstPage = `
@page :first {
	@top-left { content: none; }
	@top-right { content: none; }
}
`;
