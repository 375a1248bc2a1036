import type { WordFindingTexts } from '../import-texts.ts';

/** The words of what is said of a Word file. */
export const importedWord: WordFindingTexts = {
	headingGuessed: ({ text }) => `Overskrift gjettet av utseendet: «${text}».`,
	itemGuessed: ({ text }) => `Listepunkt der punktet eller nummeret var skrevet for hånd: «${text}».`,
	penGuessed: ({ text }) => `Linjer å skrive på, som var tegnet med tastene, ble felt for penn: «${text}».`,
	columnsGuessed: ({ rows, columns }) =>
		`Linjer med tabulatorer ble en tabell med ${columns} kolonner og ${rows} rader.`,
	tracked: ({ as, count, authors }) =>
		`${as === 'shown' ? 'Sporede endringer, vist med {++ ++} og {-- --}' : as === 'accepted' ? 'Sporede endringer, godtatt' : 'Sporede endringer, avvist'}: ${count}${by(authors)}.`,
	comment: ({ author, text }) => `Kommentar fra ${author || 'ukjent'}: «${text}».`,
	hidden: ({ text }) => `Skjult tekst er tatt ut: «${text}».`,
	edge: ({ what, text }) => `${what === 'head' ? 'Topptekst' : 'Bunntekst'} er tatt ut: «${text}».`,
	textBox: ({ text }) => `Tekstboks; teksten står etter avsnittet den hørte til: «${text}».`,
	placeholder: ({ text }) => `Felt som ingen har fylt ut: «${text}».`,
	mergedCells: ({ count }) => `Tabellen har ${count} sammenslåtte celler; teksten står i den første av dem.`,
	cellLines: ({ count }) => `Tabellen har ${count} celler med flere avsnitt; de står på én linje.`,
	noHeader: ({ text }) => `Tabellen sier ikke hva som er overskriftsrad; den første raden er tatt: «${text}».`,
	endnotes: ({ count }) => `${count} sluttnoter er blitt fotnoter.`,
	looseNote: ({ text }) => `Note som ingenting viser til, er tatt ut: «${text}».`,
	formula: ({ text }) => `Formel skrevet som tekst på én linje: «${text}».`,
	script: ({ how, text }) => `Tekst som var ${how === 'superscript' ? 'hevet' : 'senket'}, står på linja: «${text}».`,
	symbol: ({ font }) => `Tegn fra skrifttypen «${font}» som ingen kan lese uten den, er blitt �.`,
	outsideLink: ({ address, text }) => `Lenke til «${address}» er tatt ut; ordene står: «${text}».`,
	pictureUnreadable: ({ name }) => `Bildet «${name}» kan ikke vises og er tatt ut.`,
	pictureUntold: ({ address }) =>
		`Bildet «${address}» mangler tekst for dem som ikke ser det; skriv den i klammene foran adressen.`,
	pictureOutside: ({ address }) => `Bilde som ligger et annet sted, er ikke hentet: «${address}».`,
	drawing: ({ text }) => `Tegning eller diagram er tatt ut${text === '' ? '' : `: «${text}»`}.`,
	embedded: ({ what }) => `${what === 'object' ? 'Et innebygd objekt' : 'Et innebygd dokument'} er tatt ut.`,
	fetching: ({ text }) => `Felt som henter noe utenfra; bare det som sto der, er med: «${text}».`,
	macros: () => 'Makroer er tatt ut, og ikke kjørt.',
};

function by(authors: readonly string[]): string {
	return authors.length === 0 ? '' : `, av ${authors.join(', ')}`;
}
