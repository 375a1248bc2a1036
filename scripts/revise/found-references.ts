import { knownSection } from '../fill/citations/known-section.ts';
import { readingIn } from '../fill/citations/reading-in.ts';
import type { Language, Law, Repository } from '../types/index.ts';

/** What the references of an old text lead to. */
export interface FoundReferences {
	/** As they stand in front matter. */
	readonly found: readonly { readonly law: string; readonly section?: string }[];
	/** Lines that lead to no law of the register, and §§ that it has not. */
	readonly unfound: readonly { readonly text: string; readonly line: number }[];
}

/** Numbers of §§: those with a hyphen also where one sign stands before several. */
const sectionNumber =
	/(?<![\p{L}\p{N}-])(?:\d{1,3}(?:\s?[A-Z])?-\d{1,3}|(?<=§\s?)\d{1,3}(?:\s[a-z])?)(?![\p{L}\p{N}-])/gu;

/** Looks up the laws and §§ that the lines of an old text's references name; each once. */
export function foundReferences(
	lines: readonly { readonly text: string; readonly line: number }[],
	language: Language,
	repository: Pick<Repository, 'laws' | 'words' | 'kinds'>,
): FoundReferences {
	const reading = readingIn(language, repository);
	const found = new Map<string, { readonly law: string; readonly section?: string }>();
	const unfound: { readonly text: string; readonly line: number }[] = [];
	for (const { text, line } of lines) {
		const law = lawIn(text, reading.names.at);
		if (law === undefined) {
			unfound.push({ text, line });
			continue;
		}
		const sections = [...text.matchAll(sectionNumber)].map(([number]) => number);
		for (const section of sections) {
			const known = knownSection(law, section);
			if (known === undefined) unfound.push({ text: `${law.title[language]} § ${section}`, line });
			else found.set(`${law.id} ${known}`, { law: law.id, section: known });
		}
		if (sections.length === 0) found.set(law.id, { law: law.id });
	}
	// A law that stands with its §§ need not stand alone.
	const precise = new Set([...found.values()].flatMap(({ law, section }) => (section === undefined ? [] : [law])));
	return {
		found: [...found.values()].filter(({ law, section }) => section !== undefined || !precise.has(law)),
		unfound,
	};
}

/** The first law in force that a line names, at whatever word. */
function lawIn(text: string, at: (text: string) => { readonly laws: readonly Law[] } | undefined): Law | undefined {
	for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
		const law = at(text.slice(index))?.laws.find(({ status }) => status === 'in-force');
		if (law !== undefined) return law;
	}
	return undefined;
}
