/** No-break space: a section sign is never parted from its number, nor the number in itself. */
const noBreakSpace = '\u00a0';

/** A section as printed: `§ 2 A-6`; one that is no § stands as it is. */
export function sectionText(section: string): string {
	return /^\d/.test(section) ? `§${noBreakSpace}${section.replace(/\s/g, noBreakSpace)}` : section;
}
