import type { Finding, ImportedDocument, SourcePlace } from '../../types/index.ts';

type Head = Extract<Finding, { name: 'document' }>;

/**
 * What is said of the text that is taken as a model, and of the file as a whole; of each other text of the file in one line that
 * nothing was taken of it.
 */
export function modelFindings(
	findings: readonly Finding[],
	documents: readonly ImportedDocument[],
	model: ImportedDocument,
): readonly Finding[] {
	const heads = findings.filter((finding): finding is Head => finding.name === 'document');
	if (heads.length !== documents.length) return findings;
	const own = heads.find((_, index) => documents[index] === model);
	const others = heads.filter((head) => head !== own);
	const isOf = (finding: Finding) => (head: Head) => {
		const { place, params } = finding;
		// One text may end on the line on which the next begins.
		if (finding === own || ('document' in params && params.document === own?.params.title)) return false;
		if (place !== undefined && head.place !== undefined)
			return place.number >= head.place.number && place.number <= head.params.last && !isWithin(place, own);
		return 'document' in params && params.document === head.params.title;
	};
	return [
		...findings.filter((finding) => !others.some(isOf(finding))),
		...others.map(
			({ place, params: { title, last } }): Finding => ({
				name: 'untaken',
				grade: 'lost',
				place,
				params: { document: title, last },
			}),
		),
	];
}

function isWithin({ number }: SourcePlace, head: Head | undefined): boolean {
	return head?.place !== undefined && number >= head.place.number && number <= head.params.last;
}
