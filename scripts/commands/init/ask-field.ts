import { clean } from '../../fields/clean.ts';
import type { Fact } from '../../fill/init/facts.ts';
import type { InitTexts } from '../../messages/console-texts.ts';
import type { Field, Language } from '../../types/index.ts';
import type { Asker } from './asker.ts';
import { nameOfChoice } from './name-of-choice.ts';

/** What questions need to know, whichever they are. */
export interface Asking {
	readonly asker: Asker;
	/** That the user is spoken to in. */
	readonly language: Language;
	readonly texts: InitTexts;
	readonly defaults: { readonly language: Language };
	/** The same in the language that the firm turns out to write; undefined where the user has said which he wants. */
	readonly speaking: ((language: Language) => Asking) | undefined;
	/** Stands in the answer of the next question. */
	readonly proposal?: string | undefined;
	/** What is wrong with an answer to a field, in words; `beside`: answers of the same group; in the country of the firm. */
	fault(
		field: Field,
		path: string,
		answer: string,
		beside: Readonly<Record<string, Fact>>,
		country?: string,
	): string | undefined;
	/** What may be meant where nothing else is said, in the country of the firm. */
	propose(path: string, beside: Readonly<Record<string, Fact>>, country?: string): string | undefined;
}

/** Asks for one fact, part by part; null: the user has none. */
export async function askField(
	field: Field,
	path: string,
	asking: Asking,
	label = field.label[asking.language],
	beside: Readonly<Record<string, Fact>> = {},
): Promise<Fact | null> {
	switch (field.type) {
		case 'group':
			return askGroup(field, path, asking, label);
		case 'list':
			return askList(field, path, asking, label);
		case 'yes-no':
			return askYesNo(field, asking, label);
		case 'choice':
			return askChoice(field, asking, label);
		default:
			return askText(field, path, asking, label, beside);
	}
}

/** Where the first part that a group must have is passed by, the rest is not asked for. */
async function askGroup(field: Field, path: string, asking: Asking, label: string): Promise<Fact | null> {
	const answers: Record<string, Fact> = {};
	const mayBeNone = field.requirement !== 'required';
	for (const part of partsOf(field)) {
		const isFirst = Object.keys(answers).length === 0 && part.requirement === 'required';
		const asked: Field = isFirst && mayBeNone ? { ...part, requirement: 'optional' } : part;
		const words = `${label} – ${part.label[asking.language].toLowerCase()}`;
		const partPath = `${path}.${part.key}`;
		const answer = await askField(
			asked,
			partPath,
			{ ...asking, proposal: asking.propose(partPath, answers) },
			words,
			answers,
		);
		if (answer !== null) answers[part.key] = answer;
		else if (isFirst) return null;
	}
	return Object.keys(answers).length === 0 ? null : answers;
}

async function askList(field: Field, path: string, asking: Asking, label: string): Promise<Fact | null> {
	const items: Fact[] = [];
	for (;;) {
		const words = items.length === 0 ? label : `${label} ${items.length + 1}`;
		const item = await askField(
			{ ...field, type: field.item ?? 'group', requirement: 'optional' },
			path,
			asking,
			words,
		);
		if (item === null) return items.length === 0 ? null : items;
		items.push(item);
	}
}

async function askYesNo(field: Field, { asker, texts }: Asking, message: string): Promise<Fact | null> {
	const answers = [texts.yes, texts.no].map((word) => ({ value: word, label: word }));
	const pass = field.requirement === 'required' ? [] : [{ value: '', label: texts.pass }];
	// Enter alone must never say that a firm has trucks.
	const proposal = pass[0]?.value;
	const answer = await asker.choose({ message, answers: [...answers, ...pass], proposal });
	return answer === '' ? null : answer;
}

async function askChoice(
	field: Field,
	{ asker, texts, language, proposal }: Asking,
	message: string,
): Promise<Fact | null> {
	const answers = field.choices.map(({ value }) => ({ value, label: nameOfChoice(value, language) }));
	const pass = field.requirement === 'required' ? [] : [{ value: '', label: texts.pass }];
	const answer = await asker.choose({ message, answers: [...answers, ...pass], proposal });
	return answer === '' ? null : answer;
}

async function askText(
	field: Field,
	path: string,
	{ asker, texts, language, proposal, fault }: Asking,
	message: string,
	beside: Readonly<Record<string, Fact>>,
): Promise<Fact | null> {
	const mayBeNone = field.requirement !== 'required';
	const hint = [field.hint?.[language], mayBeNone ? texts.optional : undefined].filter((part) => part !== undefined);
	const answer = await asker.text({
		message,
		hint: hint.length === 0 ? undefined : hint.join('. '),
		proposal,
		fault: (written) => {
			if (said(written) === '') return mayBeNone ? undefined : texts.needed;
			return fault(field, path, said(written), beside);
		},
	});
	return said(answer) === '' ? null : said(answer);
}

/** What an answer says: quotation marks round it are those of the file, which some type as it shows them. */
function said(answer: string): string {
	return clean(answer).replace(/^"(.*)"$/u, (_, quoted: string) => clean(quoted));
}

/** A person's role is said by the field's own name. */
function partsOf(field: Field): readonly Field[] {
	return field.fields.filter(({ key }) => key !== 'role');
}
