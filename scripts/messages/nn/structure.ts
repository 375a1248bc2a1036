import type { StructureMessages } from '../../types/index.ts';
import { lastKey } from '../last-key.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';

export const structure: Texts<StructureMessages> = {
	'provision-blank': {
		message: ({ field, provision }) => `${provisionText(provision, 'nn')} er ikkje fylt ut: feltet «${field}» manglar.`,
		remedy: ({ field }) => `Legg til ei linje som byrjar med «${lastKey(field)}:».`,
		why: 'Ein open plass i ei vedtekt kan fyllast av kven som helst. Difor skal alt vere fylt ut før ho gjeld.',
	},
	'provision-missing': {
		message: ({ reference }) => `Teksten viser til «${reference}», som ikkje finst i dokumentet.`,
		remedy: () => 'Rett tilvisinga, eller skriv føresegna som ho viser til.',
		why: 'Ei tilvising som ikkje fører nokon stad, gjer at ingen veit kva som gjeld.',
	},
	'document-unclear': {
		message: ({ called, ids }) =>
			ids.length === 0
				? `«${called}» er nemnt, men det finst ikkje noko slikt dokument her.`
				: `«${called}» kan vere fleire dokument: ${ids.join(', ')}.`,
		remedy: ({ ids }) =>
			ids.length === 0 ? 'Skriv dokumentet, eller ta bort paragrafen.' : 'Ta det som er meint, med under «references».',
		why: 'Ein paragraf viser til eitt visst dokument. Er det uklart kva for eit, veit ingen kva som gjeld.',
	},
	'numbering-gap': {
		message: ({ found, expected }) => `Nummereringa er broten: her står «${found}», men det skulle vore «${expected}».`,
		remedy: () => 'Rett nummeret, eller legg inn det som manglar.',
		why: 'Andre tekstar viser til paragrafar og punkt med nummer. Eit hol eller eit dobbelt nummer gjer tilvisingane usikre.',
	},
	'numbering-stray': {
		message: ({ found }) => `«${found}» står ikkje under nokon paragraf.`,
		remedy: () => 'Set det under ein paragraf, eller ta bort nummeret.',
		why: 'Ein del av ein paragraf må høyre til ein paragraf for å kunne visast til.',
	},
	'model-changed': {
		message: ({ provision, change }) => `${provisionText(provision, 'nn')} er endra: ${change}`,
		remedy: ({ kind }) =>
			`Set teksten tilbake. Er endringa vedteken, skriv du «npm run lock -- ${kind}» og tek med model.lock i same innsending.`,
		why: 'Den faste teksten gjeld for alle som bruker han. Ingen skal kunne endre han utan at det syner. [-…-] er teke ut, {+…+} er sett inn.',
	},
	'model-unlocked': {
		message: ({ kind }) => `Dokumenttypen «${kind}» har fast tekst, men ingen model.lock.`,
		remedy: ({ kind }) => `Les teksten, og skriv «npm run lock -- ${kind}».`,
		why: 'Utan lås kan den faste teksten endrast utan at nokon merkar det.',
	},
	'model-lock-damaged': {
		message: ({ provision }) => `Låsen for ${provisionText(provision, 'nn')} stemmer ikkje med teksten i han.`,
		remedy: () => 'Hent tilbake model.lock frå git; programmet skriv han, og han blir ikkje retta for hand.',
		why: 'Ein lås som er retta for hand, vaktar ingenting.',
	},
	'deviation-target': {
		message: ({ provision }) => `Den faste teksten har ingen ${provisionText(provision, 'nn')} å fråvike.`,
		remedy: () => 'Rett «section» og «subsection» i avviket.',
		why: 'Eit avvik frå ei føresegn som ikkje finst, seier ingenting.',
	},
	'deviation-repeated': {
		message: ({ provision }) => `${provisionText(provision, 'nn')} er fråvika meir enn éin gong.`,
		remedy: () => 'Samle avvika i eitt.',
		why: 'Berre det siste ville stått i teksten.',
	},
	'amendment-target': {
		message: ({ document, why }) =>
			why === 'missing'
				? `«${document}», som skal endrast, finst ikkje.`
				: `«${document}» blir ikkje endra ved slike vedtak.`,
		remedy: () => 'Skriv nummeret til dokumentet som blir endra, etter «amends:».',
		why: 'Ei endring må gjelde eitt visst dokument.',
	},
	'amendment-part': {
		message: ({ document, provision }) => `${document} har ingen ${provisionText(provision, 'nn')}.`,
		remedy: () => 'Rett «section» og «subsection».',
		why: 'Ei endring må gjelde ei føresegn som finst.',
	},
	'amendment-unwritten': {
		message: () => 'Vedtaket gjeld, men seier ikkje sjølv kva som blir endra.',
		remedy: ({ changes }) => `Skriv «changes: [${changes}]».`,
		why: 'Når utkastet har teke plassen til den gamle versjonen, kan ingen sjå kva vedtaket endra.',
	},
	'amendment-differs': {
		message: ({ provision, stated, found }) =>
			`Endringa i ${provisionText(provision, 'nn')} er oppgjeven som «${stated}», men versjonane seier «${found}».`,
		remedy: () => 'Rett endringa, eller utkastet.',
		why: 'Vedtaket og den nye teksten må seie det same.',
	},
	'amendment-text': {
		message: ({ document, provision, text }) =>
			`${provisionText(provision, 'nn')} i ${document} seier ikkje «${text}», som vedtaket gav ho.`,
		remedy: () => 'Rett dokumentet eller vedtaket.',
		why: 'Den samla teksten må vere det som er vedteke.',
	},
	'source-incomplete': {
		message: ({ lacks }) => `Kjelda er ufullstendig: ${lacks.nn} manglar.`,
		remedy: () => 'Finn kjelda, eller la dokumenta seie at ho manglar.',
		why: 'Ein regel kan vise til ein tekst som ingen har funne. Han blir aldri dikta opp; det blir sagt at han manglar.',
	},
	'kind-language': {
		message: ({ kind, languages }) => `Dokumenttypen «${kind}» finst berre på ${languages.join(', ')}.`,
		remedy: ({ languages }) => `Skriv «language: ${languages[0] ?? ''}», eller vel ein annan dokumenttype.`,
		why: 'Den faste teksten i ein dokumenttype er skriven på visse språk, og blir ikkje blanda med andre.',
	},
	'kind-company-type': {
		message: ({ kind, type }) => `Dokumenttypen «${kind}» gjeld ikkje for «${type}».`,
		remedy: ({ types }) => `Han gjeld for: ${types.join(', ')}.`,
		why: 'Nokre dokument høyrer berre heime hos visse typar verksemder.',
	},
};
