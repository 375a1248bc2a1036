/** The anchor of a part of a § as front matter names it: section `7`, subsection `4`; without one, the first. */
export function provisionAnchor(section: string, subsection: string | undefined): string {
	return `p${section.replaceAll(' ', '')}-stk${subsection ?? '1'}`;
}
