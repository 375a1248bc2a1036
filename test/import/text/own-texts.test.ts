import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldText } from '../../../scripts/fields/field-text.ts';
import { cited, type Reference } from '../../../scripts/import/cited.ts';
import { tellSubstance } from '../../../scripts/import/text/defects/substance/tell-substance.ts';
import { doubts, tellDefects } from '../../../scripts/import/text/defects/tell-defects.ts';
import { passageOf } from '../../../scripts/import/text/passage.ts';
import { load } from '../../../scripts/load/load.ts';
import { readOldText } from '../../../scripts/revise/old-text.ts';
import {
	type Finding,
	type Group,
	type ImportFindingName,
	languages,
	type Repository,
} from '../../../scripts/types/index.ts';

/** Ways that look at what a text says; those that look at its words are for texts without Markdown. */
const ways: readonly ImportFindingName[] = [
	'misnamed',
	'bound',
	'exemption',
	'quotation',
	'general',
	'audience',
	'party',
	'misplaced',
	'concerned',
];

let repository: Repository;

beforeAll(async () => {
	repository = await load('.', '.', () => {});
});

test('nothing is told of the texts of this repository', () => {
	const languageOf = (values: Group) => languages.find((one) => one === fieldText(values, 'language')) ?? 'nb';
	const told: string[] = [];
	const texts = [
		...repository.sources.map((source) => ({ ...source, language: languageOf(source.values), kind: source.kind.name })),
		...[...repository.kinds.values()].flatMap((kind) => [
			{ ...kind.template, language: kind.languages?.[0] ?? ('nb' as const), kind: undefined },
			{ ...kind.example, language: kind.languages?.[0] ?? ('nb' as const), kind: kind.name },
		]),
	];
	expect(texts.length).toBeGreaterThan(100);
	for (const { file, text, bodyStart, language, kind: name } of texts) {
		const body = text.slice(bodyStart);
		const passages = body.split('\n').map((line, index, all) => passageOf(line, index + 1, all[index - 1] === ''));
		const report = (finding: Finding) => {
			if (ways.includes(finding.name)) told.push(`${file}: ${JSON.stringify(finding)}`);
		};
		tellDefects(passages, repository.words[language], report);
		const kind = repository.kinds.get(name ?? '');
		if (kind === undefined) continue;
		const { root } = readOldText(body, kind, repository.words);
		const references = cited(
			passages.map((passage) => ({ text: passage.text, place: undefined })),
			givenIn(text.slice(0, bodyStart)),
			{ language, tell: () => {} },
			repository,
		);
		tellSubstance({ title: file, kind, language, passages, root, references }, repository, doubts(report));
	}
	expect(told).toEqual([]);
});

/** The references that front matter lists. */
function givenIn(front: string): readonly Reference[] {
	const { references = [] } = parse(front.replaceAll(/^---$/gmu, '')) ?? {};
	return references.map(({ law, section, document }: Readonly<Record<string, unknown>>) =>
		document === undefined
			? { law: String(law), ...(section !== undefined && { section: String(section) }) }
			: { document: String(document) },
	);
}
