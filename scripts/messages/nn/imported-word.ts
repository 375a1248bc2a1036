import type { WordFindingTexts } from '../import-texts.ts';

/** The words of what is said of a Word file. */
export const importedWord: WordFindingTexts = {
	headingGuessed: ({ text }) => `Overskrift gjetta av utsjånaden: «${text}».`,
	itemGuessed: ({ text }) => `Listepunkt der punktet eller nummeret var skrive for hand: «${text}».`,
	penGuessed: ({ text }) => `Linjer å skrive på, som var teikna med tastane, vart felt for penn: «${text}».`,
	columnsGuessed: ({ rows, columns }) =>
		`Linjer med tabulatorar vart ein tabell med ${columns} kolonnar og ${rows} rader.`,
	tracked: ({ as, count, authors }) =>
		`${as === 'shown' ? 'Spora endringar, viste med {++ ++} og {-- --}' : as === 'accepted' ? 'Spora endringar, godtekne' : 'Spora endringar, avviste'}: ${count}${by(authors)}.`,
	comment: ({ author, text }) => `Kommentar frå ${author || 'ukjend'}: «${text}».`,
	hidden: ({ text }) => `Skjult tekst er teken ut: «${text}».`,
	edge: ({ what, text }) => `${what === 'head' ? 'Topptekst' : 'Botntekst'} er teken ut: «${text}».`,
	textBox: ({ text }) => `Tekstboks; teksten står etter avsnittet han høyrde til: «${text}».`,
	placeholder: ({ text }) => `Felt som ingen har fylt ut: «${text}».`,
	mergedCells: ({ count }) => `Tabellen har ${count} samanslåtte celler; teksten står i den første av dei.`,
	cellLines: ({ count }) => `Tabellen har ${count} celler med fleire avsnitt; dei står på éi linje.`,
	noHeader: ({ text }) => `Tabellen seier ikkje kva som er overskriftsrad; den første rada er teken: «${text}».`,
	endnotes: ({ count }) => `${count} sluttnotar er blitt fotnotar.`,
	looseNote: ({ text }) => `Note som ingenting viser til, er teken ut: «${text}».`,
	formula: ({ text }) => `Formel skriven som tekst på éi linje: «${text}».`,
	script: ({ how, text }) => `Tekst som var ${how === 'superscript' ? 'heva' : 'senka'}, står på linja: «${text}».`,
	symbol: ({ font }) => `Teikn frå skrifttypen «${font}» som ingen kan lese utan han, er blitt �.`,
	outsideLink: ({ address, text }) => `Lenkje til «${address}» er teken ut; orda står: «${text}».`,
	pictureUnreadable: ({ name }) => `Biletet «${name}» kan ikkje visast og er teke ut.`,
	pictureUntold: ({ address }) =>
		`Biletet «${address}» manglar tekst for dei som ikkje ser det; skriv han i klammene framfor adressa.`,
	pictureOutside: ({ address }) => `Bilete som ligg ein annan stad, er ikkje henta: «${address}».`,
	drawing: ({ text }) => `Teikning eller diagram er teke ut${text === '' ? '' : `: «${text}»`}.`,
	embedded: ({ what }) => `${what === 'object' ? 'Eit innebygd objekt' : 'Eit innebygd dokument'} er teke ut.`,
	fetching: ({ text }) => `Felt som hentar noko utanfrå; berre det som stod der, er med: «${text}».`,
	macros: () => 'Makroar er tekne ut, og ikkje køyrde.',
};

function by(authors: readonly string[]): string {
	return authors.length === 0 ? '' : `, av ${authors.join(', ')}`;
}
