/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|(com|lpt)\d)$/;

/** Whether a short name can name folders everywhere: small letters, digits and single hyphens within. */
export function isCompanyId(text: string): boolean {
	return /^[a-z0-9](-?[a-z0-9])*$/.test(text) && !reserved.test(text);
}
