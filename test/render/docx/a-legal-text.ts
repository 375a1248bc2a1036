import fc from 'fast-check';

/** A § as its author may write it. */
interface SectionText {
	/** How many numbers are passed over before it. */
	readonly leap: number;
	/** It stands between two others: `§ 5 a.` */
	readonly letter: boolean;
	readonly subsections: readonly SubsectionText[];
}

interface SubsectionText {
	readonly leap: number;
	/** Letters below each item. */
	readonly items: readonly number[];
	readonly after: string;
}

const leap = fc.oneof(
	{ weight: 9, arbitrary: fc.constant(0) },
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
);

const aSubsection: fc.Arbitrary<SubsectionText> = fc.record({
	leap,
	items: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }),
	after: fc.constantFrom('', 'Og videre.', '- et punkt\n- et til', '| a |\n| - |\n| b |', '> citeret'),
});

const aSection: fc.Arbitrary<SectionText> = fc.record({
	leap,
	letter: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
	subsections: fc.array(aSubsection, { minLength: 1, maxLength: 5 }),
});

/** The Markdown of a text of up to twenty §§, whose numbers now and then leap or bear a letter. */
export function aLegalText(): fc.Arbitrary<string> {
	return fc.array(aSection, { minLength: 1, maxLength: 20 }).map((sections) => {
		let number = 0;
		let letters = 0;
		return sections
			.map((section) => {
				const lettered = section.letter && number > 0;
				letters = lettered ? letters + 1 : 0;
				if (!lettered) number += 1 + section.leap;
				return sectionText(`§ ${number}${lettered ? ` ${letter(letters)}` : ''}.`, section);
			})
			.join('\n\n');
	});
}

function letter(count: number): string {
	return String.fromCodePoint(0x60 + count);
}

function sectionText(label: string, { subsections }: SectionText): string {
	let number = 0;
	return subsections
		.map((subsection, index) => {
			number += 1 + (index === 0 ? 0 : subsection.leap);
			const opening = index === 0 ? label : `Stk. ${number}.`;
			return [`${opening} Tekst.`, items(subsection.items), subsection.after]
				.filter((block) => block !== '')
				.join('\n\n');
		})
		.join('\n\n');
}

function items(letters: readonly number[]): string {
	return letters
		.map((count, index) => {
			const below = Array.from({ length: count }, (_, each) => `   ${letter(each + 1)}. Bogstav.`);
			return [`${index + 1}. Punkt.`, ...below].join('\n');
		})
		.join('\n');
}
