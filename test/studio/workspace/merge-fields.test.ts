import { expect, test } from 'vitest';
import { load } from '../../../scripts/load/load.ts';
import { derivedParts } from '../../../scripts/messages/derived-texts.ts';
import { holdCompany } from '../../../scripts/preview/hold-company.ts';
import { derivedLabel } from '../../../scripts/studio/workspace/derived-label.ts';
import { mergeFields } from '../../../scripts/studio/workspace/merge-fields.ts';
import { derivations, type Language, languages, type StudioMergeField } from '../../../scripts/types/index.ts';

const repository = await load(process.cwd(), process.cwd(), () => {});
const companies = repository.companies.map((source) => holdCompany(source, repository));

interface Opened {
	readonly kind: string;
	readonly id: string;
	readonly fields: readonly StudioMergeField[];
}

/** What the editor offers in every document of this project's own handbooks. */
function allOffered(reader: Language): readonly Opened[] {
	return companies.flatMap((held) =>
		[...held.reading.read].map(([source, { document }]) => {
			const [made] = held.fill(source, () => {});
			const fields = mergeFields(held, source.kind, document.data, made, reader);
			return { kind: source.kind.name, id: String(document.data.id), fields };
		}),
	);
}

const inDanish = allOffered('da');
const pathsOf = (offered: readonly Opened[]) =>
	new Set(offered.flatMap(({ fields }) => fields.map(({ path }) => path)));

test.each(languages)('whatever may be merged into a document of this project is called something: %s', (reader) => {
	const offered = reader === 'da' ? inDanish : allOffered(reader);
	const nameless = offered.flatMap(({ fields }) =>
		fields.filter(({ path, label }) => label === path).map(({ path }) => path),
	);
	expect([...new Set(nameless)]).toEqual([]);
});

test('every derivation is seen at work, and no part has a name that nothing needs', () => {
	// The row of a dispensation, which no assessment of this project rests on.
	const columns = repository.registerTypes.get('dispensations')?.columns ?? [];
	const row = columns.map(({ key }) => `derived.obligation.dispensation.${key}`);
	const derived = [...pathsOf(inDanish), ...row]
		.filter((path) => path.startsWith('derived.'))
		.map((path) => path.split('.'));
	const seen = new Set(derived.map(([, name]) => name));
	expect(derivations.filter((name) => !seen.has(name))).toEqual([]);
	const parts = new Set(derived.flatMap(([, name, ...keys]) => keys.flatMap((key) => [key, `${name}.${key}`])));
	expect(
		derived.filter(([, ...path]) => path[0] === 'obligation' && derivedLabel(path, undefined, 'nn') === undefined),
	).toEqual([]);
	expect(derivedParts.filter((part) => !parts.has(part))).toEqual([]);
});

test('what another document says is offered by the field that names it, with what it says', () => {
	const [meeting] = inDanish.filter(({ kind }) => kind === 'delegate-meeting-minutes');
	expect(meeting?.fields.find(({ path }) => path === 'taken.agenda.title')).toEqual({
		path: 'taken.agenda.title',
		label: 'Dagsorden: Titel',
		value: expect.stringContaining('Dagsorden for delegeretmøde'),
	});
	const sheet = inDanish.find(({ kind }) => kind === 'dispatch-sheet');
	const ofAny = sheet?.fields.filter(({ path }) => path.startsWith('taken.document.')).map(({ path }) => path) ?? [];
	expect(ofAny).toContain('taken.document.approved');
	expect(ofAny).not.toContain('taken.document.held');
});

test('an instruction takes nothing from others, and is offered nothing of them', () => {
	const instruction = inDanish.find(({ kind }) => kind === 'instruction');
	expect(instruction?.fields.filter(({ path }) => path.startsWith('taken.'))).toEqual([]);
});

test('a yes and a no are shown as words of the reader', () => {
	const said = inDanish.flatMap(({ fields }) => fields.map(({ value }) => value));
	expect(said).toEqual(expect.arrayContaining(['ja', 'nej']));
	expect(said.filter((value) => /\b(true|false)\b/.test(value ?? ''))).toEqual([]);
});
