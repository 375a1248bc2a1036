/** The anchors of the site's own parts; the colon keeps them apart from those of chapters and documents. */
export const siteIds = {
	top: 'site:top',
	text: 'site:text',
	contacts: 'site:contacts',
	contents: 'site:contents',
	search: 'site:search',
	register: 'site:register',
	changes: 'site:changes',
	title: (document: string) => `${document}:title`,
} as const;
