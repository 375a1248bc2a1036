import type { ApprovalRecord, DataGroup, Filled, LawRegister, Repository } from '../../types/index.ts';
import { factAt } from '../fact-at.ts';
import { referencesOf } from '../references/references-of.ts';
import { shortHash } from './hash.ts';

/** What the text of a document rests on, beside its author's words. */
export type Uses = Pick<ApprovalRecord, 'facts' | 'template' | 'law'>;

/**
 * The facts that a document prints or tests, the text of its kind, and what the register says of the laws it refers to, as
 * they are now. `documents`: all that are made of the same source.
 */
export function usesOf(documents: readonly Filled[], repository: Repository): Uses {
	const [first] = documents;
	if (first === undefined) return { facts: new Map(), template: '', law: new Map() };
	const { source, company } = first;
	const paths = new Set(documents.flatMap(({ used }) => [...used].filter((path) => path.startsWith('company.'))));
	return {
		facts: factsOf(
			[...paths].map((path) => path.slice('company.'.length)),
			company.data,
		),
		template: templateHash(source.kind.name, repository),
		law: lawsOf(first.data, repository.laws),
	};
}

/** Of a group whose facts are read one by one, only whether it is given counts; a list is read as a whole. */
function factsOf(paths: readonly string[], data: DataGroup): Uses['facts'] {
	const hashed = paths.toSorted().map((path) => {
		const fact = factAt(data, path) ?? null;
		const isParent = !Array.isArray(fact) && paths.some((other) => other.startsWith(`${path}.`));
		return [path, shortHash(JSON.stringify(isParent ? fact !== null : fact))] as const;
	});
	return new Map(hashed);
}

/** Line ends and blank lines make no difference. */
function templateHash(name: string, { kinds }: Repository): string {
	const kind = kinds.get(name);
	const texts = [kind, ...(kind?.annexes ?? []).map((annex) => kinds.get(annex))].map(
		(one) => one?.template.text ?? '',
	);
	return shortHash(texts.map((text) => text.replace(/\s*\n\s*/g, '\n').trim()).join('\n\n'));
}

function lawsOf(data: DataGroup, laws: LawRegister): Uses['law'] {
	const cited = referencesOf(data).flatMap(({ law, section }) => (law === undefined ? [] : [{ law, section }]));
	return new Map(
		cited.map(({ law, section }) => {
			const known = laws.get(law);
			const said = known?.statements.filter((one) => one.section === section).map(({ statement }) => statement.trim());
			const text = JSON.stringify([known?.status, known?.number, section === undefined ? known?.amendments : said]);
			return [section === undefined ? law : `${law}-§${section}`, shortHash(text)];
		}),
	);
}
