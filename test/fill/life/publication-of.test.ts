import { describe, expect, test } from 'vitest';
import { frameOf } from '../../../scripts/fill/frame.ts';
import { publicationOf } from '../../../scripts/fill/life/publication-of.ts';
import { type Company, type CompanySource, type Kind, languages, type Source } from '../../../scripts/types/index.ts';
import { aDoc } from '../../render/a-doc.ts';

const source = (company: string | undefined) => ({ company }) as Source;
const company = { name: 'Prøve Verksted AS', data: { manager: { name: 'Per Prøve' } } } as unknown as Company;

function home(publisher: string): CompanySource {
	const value = { type: 'scalar', text: publisher };
	return {
		folder: 'company',
		values: { entries: new Map([['libraryPublisher', { value }]]) },
	} as unknown as CompanySource;
}

describe('who publishes a text and who answers for its use', () => {
	test('of a shared document: the publisher of the library, its version, the employer and who leads it', () => {
		expect(publicationOf(source(undefined), { version: '2' }, company, [home(' Prøve Helse AS ')])).toEqual({
			publisher: 'Prøve Helse AS',
			version: '2',
			own: false,
			responsible: 'Prøve Verksted AS, Per Prøve',
		});
	});

	test('of a text of its own that was made from a shared one: the version that it was made from', () => {
		const fields = { version: '5', basedOn: { version: '2', sha256: '0' } };
		expect(publicationOf(source('prove'), fields, company, [home('Prøve Helse AS')])).toMatchObject({
			publisher: 'Prøve Helse AS',
			version: '2',
			own: true,
		});
	});

	test('nothing of a document of its own, and nothing where no publisher is known', () => {
		expect(publicationOf(source('prove'), { version: '2' }, company, [home('Prøve Helse AS')])).toBeUndefined();
		expect(publicationOf(source(undefined), { version: '2' }, company, [home(' ')])).toBeUndefined();
		expect(publicationOf(source(undefined), { version: '2' }, company, [])).toBeUndefined();
	});

	test.each(languages)('is worded in %s', (language) => {
		const publication = { publisher: 'Prøve Helse AS', version: '2', own: false, responsible: 'Eksempelsaga AS' };
		const rows = (said: typeof publication) => {
			const { meta } = aDoc({ markdown: '', meta: { publication: said } });
			const kind = { label: { nb: '', nn: '', da: '', en: '' }, fields: [] } as unknown as Kind;
			return frameOf('1-001', meta, kind, language, undefined).rows.slice(-2);
		};
		const [publisher, responsible] = rows(publication);
		expect(publisher?.value).toMatch(/^Prøve Helse AS, versjon 2$|^Prøve Helse AS, version 2$/);
		expect(responsible).toMatchObject({ key: 'responsible', value: 'Eksempelsaga AS' });
		const [madeFrom] = rows({ ...publication, own: true });
		expect(madeFrom?.value).toContain('Prøve Helse AS');
		expect(madeFrom?.value).not.toBe(publisher?.value);
		expect(rows({ ...publication, publisher: 'Eksempelsaga AS' }).map(({ key }) => key)).toContain('published');
	});
});
