import { sectionKey } from '../fill/citations/section-key.ts';
import { nearest } from '../messages/nearest.ts';
import { type Law, type LawRegister, languages } from '../types/index.ts';

/** A law, or one § of it, that somebody asks for. */
export interface MeantLaw {
	readonly law: Law;
	/** Without white space; undefined: the whole law. */
	readonly section: string | undefined;
}

/** That there is no such law, or no such § of it, with what may be meant. */
export interface UnknownLaw {
	readonly unknown: string;
	readonly nearest: string | undefined;
}

/**
 * The law that is meant by its number, its id in the register, its title or what it is also called, and behind `#` or, as
 * norms are written, `-§` one § of it: `FOR-2011-12-06-1355#§13-1`, `medvirkning-§13-1`, `aml.`.
 */
export function meantLaw(written: string, laws: LawRegister): MeantLaw | UnknownLaw {
	const [, name = '', part] = /^(.*?)(?:\s*(?:#\s*§*|-?\s*§+)\s*(.+))?$/su.exec(written.trim()) ?? [];
	const wanted = name.replace(/#$/, '').trim().toLowerCase();
	const law = [...laws.values()].find((one) => namesOf(one).some((known) => known.toLowerCase() === wanted));
	if (law === undefined) return { unknown: name, nearest: nearest(wanted, [...laws.values()].flatMap(namesOf)) };
	if (part === undefined) return { law, section: undefined };
	const section = sectionKey(part);
	const known = law.statements.map((statement) => statement.section);
	const isKnown = known.some((one) => isWithin(sectionKey(one), section) || isWithin(section, sectionKey(one)));
	// Of a law of which not all §§ are known, another may be cited, which is an error of its own.
	if (law.sections === 'all' && !isKnown) return { unknown: `${name}#§${part}`, nearest: nearest(part, known) };
	return { law, section };
}

/** Whether a § is the one meant, or a part of it: `4stk.1` of `4`; never `13-12` of `13-1`. */
export function isWithin(section: string, whole: string): boolean {
	return section === whole || (section.startsWith(whole) && /^\p{L}{2}/u.test(section.slice(whole.length)));
}

function namesOf({ id, number, title, short, amendments }: Law): readonly string[] {
	const called = languages.flatMap((language) => [title[language], ...(short[language] ?? [])]);
	const bare = called.filter((name) => name.endsWith('.')).map((name) => name.slice(0, -1));
	const numbers = [...(number === undefined ? [] : [number]), ...amendments.map((amendment) => amendment.number)];
	return [id, ...numbers, ...called, ...bare];
}
