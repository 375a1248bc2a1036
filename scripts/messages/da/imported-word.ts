import type { WordFindingTexts } from '../import-texts.ts';

/** The words of what is said of a Word file. */
export const importedWord: WordFindingTexts = {
	headingGuessed: ({ text }) => `Overskrift gættet af udseendet: »${text}«.`,
	itemGuessed: ({ text }) => `Listepunkt, hvor punktet eller nummeret var skrevet i hånden: »${text}«.`,
	penGuessed: ({ text }) => `Linjer til at skrive på, som var tegnet med tasterne, blev felter til pen: »${text}«.`,
	columnsGuessed: ({ rows, columns }) =>
		`Linjer med tabulatorer blev en tabel med ${columns} kolonner og ${rows} rækker.`,
	tracked: ({ as, count, authors }) =>
		`${as === 'shown' ? 'Sporede ændringer, vist med {++ ++} og {-- --}' : as === 'accepted' ? 'Sporede ændringer, accepteret' : 'Sporede ændringer, afvist'}: ${count}${by(authors)}.`,
	comment: ({ author, text }) => `Kommentar fra ${author || 'ukendt'}: »${text}«.`,
	hidden: ({ text }) => `Skjult tekst er taget ud: »${text}«.`,
	edge: ({ what, text }) => `${what === 'head' ? 'Toptekst' : 'Bundtekst'} er taget ud: »${text}«.`,
	textBox: ({ text }) => `Tekstboks; teksten står efter det afsnit, den hørte til: »${text}«.`,
	placeholder: ({ text }) => `Felt, som ingen har udfyldt: »${text}«.`,
	mergedCells: ({ count }) => `Tabellen har ${count} flettede celler; teksten står i den første af dem.`,
	cellLines: ({ count }) => `Tabellen har ${count} celler med flere afsnit; de står på én linje.`,
	noHeader: ({ text }) => `Tabellen siger ikke, hvad der er overskriftsrække; den første række er taget: »${text}«.`,
	endnotes: ({ count }) => `${count} slutnoter er blevet fodnoter.`,
	looseNote: ({ text }) => `Note, som intet henviser til, er taget ud: »${text}«.`,
	formula: ({ text }) => `Formel skrevet som tekst på én linje: »${text}«.`,
	script: ({ how, text }) => `Tekst, der var ${how === 'superscript' ? 'hævet' : 'sænket'}, står på linjen: »${text}«.`,
	symbol: ({ font }) => `Tegn fra skrifttypen »${font}«, som ingen kan læse uden den, er blevet �.`,
	outsideLink: ({ address, text }) => `Link til »${address}« er taget ud; ordene står: »${text}«.`,
	pictureUnreadable: ({ name }) => `Billedet »${name}« kan ikke vises og er taget ud.`,
	pictureUntold: ({ address }) =>
		`Billedet »${address}« mangler en tekst til dem, der ikke ser det; skriv den i klammerne foran adressen.`,
	pictureOutside: ({ address }) => `Billede, der ligger et andet sted, er ikke hentet: »${address}«.`,
	drawing: ({ text }) => `Tegning eller diagram er taget ud${text === '' ? '' : `: »${text}«`}.`,
	embedded: ({ what }) => `${what === 'object' ? 'Et indlejret objekt' : 'Et indlejret dokument'} er taget ud.`,
	fetching: ({ text }) => `Felt, der henter noget udefra; kun det, der stod der, er med: »${text}«.`,
	macros: () => 'Makroer er taget ud og ikke kørt.',
};

function by(authors: readonly string[]): string {
	return authors.length === 0 ? '' : `, af ${authors.join(', ')}`;
}
