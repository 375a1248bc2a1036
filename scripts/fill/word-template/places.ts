/** Places of a template that each document fills in. */
export const documentPlaces = [
	'document.id',
	'document.title',
	'document.version',
	'document.date',
	'document.status',
	'document.label',
	'document.line',
	'document.owner',
	'document.approver',
	'document.approved',
	'document.nextReview',
] as const;

export type DocumentPlace = (typeof documentPlaces)[number];

/** Where the text of the document goes; what stands before it is a cover. */
export const bodyPlace = 'document.body';

/** Properties that fields of a template may ask for, by the names that Word shows. */
export const propertyNames = [
	'Title',
	'Subject',
	'Author',
	'Company',
	'Category',
	'Keywords',
	'documentId',
	'documentVersion',
	'documentDate',
	'documentStatus',
	'owner',
	'approver',
	'approved',
	'nextReview',
	'supersedes',
	'confidentiality',
	'legalBasis',
	'company',
	'organisationNumber',
	'example',
] as const;

export type PropertyName = (typeof propertyNames)[number];

/** A place as an author writes it, wherever Word has parted it. */
export const place: RegExp = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** What a field asks for when it asks for a property: its name; undefined for every other field. */
export function propertyAsked(instruction: string): string | undefined {
	const [, quoted, bare, own] =
		/^\s*(?:DOCPROPERTY\s+(?:"([^"]*)"|([^\s\\"]+))|(TITLE|SUBJECT|AUTHOR|KEYWORDS)(?=\s|$))/iu.exec(instruction) ?? [];
	return quoted ?? bare ?? own;
}
