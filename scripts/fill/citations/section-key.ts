/** A section by which it is found, however it is spaced. */
export function sectionKey(section: string): string {
	return section.replace(/[\s,]/g, '');
}
