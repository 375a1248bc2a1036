import type { Law } from '../../types/index.ts';

/** Where a § stands: at its own address, else where the law's pattern leads if it is plain (`3-3`), else in the whole text. */
export function sectionAddress(law: Law, section: string): string | undefined {
	const own = law.statements.find((statement) => statement.section === section)?.address;
	const patterned = /^\d[\w.-]*$/.test(section) ? law.sectionAddress?.replace('{section}', section) : undefined;
	return own ?? patterned ?? law.address;
}
