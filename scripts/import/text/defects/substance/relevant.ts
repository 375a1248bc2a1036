import type { Language, Law, LawStatement, Repository } from '../../../../types/index.ts';
import type { Tell } from '../tell.ts';
import type { Instruction } from './tell-substance.ts';

/** A title's words of this length are its subject: `bedriftshelsetjenesten`. */
const longest = 12;

/** What a § is about stands at its beginning, or is said more than once. */
const beginning = 60;

/**
 * Law that the register knows to be about what a text is called, and that the text does not refer to by its §: an old text may
 * rest on older rules.
 */
export function relevant(
	{ title, language, passages, references }: Pick<Instruction, 'title' | 'language' | 'passages' | 'references'>,
	{ laws }: Pick<Repository, 'laws'>,
	tell: Tell,
): void {
	const [first] = passages;
	const topics = title.toLowerCase().match(new RegExp(`\\p{L}{${longest},}`, 'gu')) ?? [];
	if (first === undefined) return;
	for (const topic of topics) {
		// In its indefinite form and its definite one.
		const stem = topic.slice(0, -2);
		for (const law of laws.values()) {
			if (law.status !== 'in-force' || law.short[language] === undefined) continue;
			const sections = law.statements.filter((statement) => isAbout(statement, stem) && !isCited(law, statement));
			if (sections.length === 0) continue;
			const params = {
				text: topic,
				law: law.title[language as Language],
				sections: sections.map(({ section }) => `§ ${section}`).join(', '),
			};
			tell(first, 0, { name: 'relevant', params });
		}
	}

	function isCited({ id }: Law, { section }: LawStatement): boolean {
		return references.some((one) => 'law' in one && one.law === id && one.section === section);
	}
}

function isAbout({ statement }: LawStatement, stem: string): boolean {
	const text = statement.toLowerCase();
	const at = text.indexOf(stem);
	return at !== -1 && (at <= beginning || text.indexOf(stem, at + 1) !== -1);
}
