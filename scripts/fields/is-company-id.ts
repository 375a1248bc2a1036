/** What stands for every company in the manifest, where a company's id would. */
export const allCompanies = 'all';

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|(com|lpt)\d)$/;

/** Whether a short name can name folders everywhere, and one company: small letters, digits and single hyphens within. */
export function isCompanyId(text: string): boolean {
	return /^[a-z0-9](-?[a-z0-9])*$/.test(text) && !reserved.test(text) && text !== allCompanies;
}
