import type { DelegateMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { count, didYouMean } from './phrases.ts';

export const delegate: Texts<DelegateMessages> = {
	'delegate-board': {
		message: ({ day }) => `Det er ikkje noko styre ${day}, så medlemene kan ikkje kallast inn eller kontrollerast.`,
		remedy: () =>
			'Legg inn dokumentet om styret for den dagen, og set det i kraft. Er perioden over, får det status «Udgået».',
		why: 'Delegatmøtet er sett saman av styret og to representantar for kvar tenestestad. Kven som sit i styret, blir henta frå dokumentet om det.',
	},
	'delegate-person': {
		message: ({ name, why, other }) =>
			why === 'sides'
				? `«${name}» står både for leiinga og for dei tilsette.`
				: `«${name}» liknar «${other}» frå styret, som kjem frå same tenestestad. Er det same person?`,
		remedy: ({ why }) =>
			why === 'sides'
				? 'La ein annan møte for den eine sida.'
				: 'Skriv namnet likt begge stader om det er same person. Er det to, kan dei få namn som ikkje blir forveksla.',
		why: 'Ein person blir kalla inn éin gong, også når personen har to plassar, og kan berre møte for éi side.',
	},
	'delegate-dates': {
		message: ({ why, day, other }) =>
			why === 'exchange'
				? `Styret har vedteke erfaringsutvekslinga ${day}, etter at innkallinga vart skriven ${other}.`
				: `${deadlines[why]} er ${day}, men møtet er allereie ${other}.`,
		remedy: ({ why }) =>
			why === 'exchange'
				? 'Rett ein av dei to dagane, eller vent med å invitere til styret har vedteke det.'
				: 'Set fristen til ein dag før møtet, eller rett den dagen som er skriven feil.',
		why: 'Ein frist etter møtet er ingen frist, og erfaringsutveksling er det berre når styret har vedteke det.',
	},
	'delegate-notice': {
		message: ({ days, least }) =>
			`Det er ${count(days, 'dag', 'dagar')} frå innkallinga til møtet; ${count(least, 'dag', 'dagar')} er eit rimeleg varsel.`,
		remedy: () => 'Send innkallinga tidlegare, eller rett datoen.',
		why: 'Reglane nemner ikkje noko varsel. Men tenestestadene må rekke å avtale kven som kjem, og verneomboda å finne kandidatar.',
	},
	'delegate-chain': {
		message: ({ field }) =>
			field === 'invitation'
				? 'Saklista seier ikkje kva innkalling ho høyrer til.'
				: 'Referatet seier ikkje kva sakliste det følgjer.',
		remedy: ({ field, kind }) =>
			`Skriv «${field}:» og nummeret på dokumentet. Er det ikkje laga, byrjar du med «npm run new -- ${kind} "Tittel"».`,
		why: 'Innkalling, sakliste og referat følgjer etter kvarandre: dag, stad og saker blir skrivne éin gong og henta derifrå.',
	},
	'delegate-moved': {
		message: ({ field, here, there }) =>
			field === 'held'
				? `Referatet seier at møtet vart halde ${here}, men det var kalla inn til ${there}.`
				: `Referatet seier at møtet vart halde på «${here}», men det var kalla inn til «${there}».`,
		remedy: () =>
			'Rett referatet. Vart møtet flytta, rettar du innkallinga og sender henne på nytt, så ho viser kva som galdt.',
		why: 'Alle tenestestader skal ha vore kalla inn til det møtet som vart halde.',
	},
	'delegate-item': {
		message: ({ item, why, nearest }) =>
			why === 'missing'
				? `Saka «${item}» frå saklista står ikkje i referatet.`
				: `«${item}» står ikkje på saklista.${didYouMean(nearest)}`,
		remedy: ({ why, nearest }) =>
			why === 'missing'
				? 'Legg til overskrifta, og skriv kva som hende i saka.'
				: nearest === undefined
					? 'Høyrer saka til møtet, skal ho stå på saklista.'
					: 'Skriv overskrifta slik ho står på saklista.',
		why: 'Referatet viser kva møtet gjorde med kvar sak på den saklista som alle har fått.',
	},
	'delegate-decision': {
		message: ({ item, why, nearest }) =>
			({
				missing: `Det står ikkje kva som vart avgjort om «${item}».`,
				unknown: `«${item}» er ikkje ei sak på saklista.${didYouMean(nearest)}`,
				repeated: `Det står to gonger kva som vart avgjort om «${item}».`,
			})[why],
		remedy: ({ why }) =>
			why === 'missing'
				? 'Legg til saka under «decisions». Vart ingenting avgjort, skriv du det: «Taget til efterretning».'
				: 'La kvar sak frå saklista stå éin gong under «decisions», med same ord.',
		why: 'Den som ikkje var med, skal for kvar sak kunne sjå kva som vart avgjort.',
	},
	'delegate-proposal': {
		message: ({ from, received, by }) => `Forslaget frå «${from}» er motteke ${received}, etter fristen ${by}.`,
		remedy: () =>
			'La møtet avgjere om forslaget skal handsamast, eller ta det neste år. Rett dagen om han er skriven feil.',
		why: 'Forslag må ha kome innan fristen i innkallinga, så alle kan lese dei før møtet.',
	},
	'delegate-report': {
		message: ({ id, date, held }) => `${id} er datert ${date}, men møtet som skal høyre meldinga, er ${held}.`,
		remedy: () => 'Gjer utkastet ferdig til godkjenning før møtet, eller rett datoen.',
		why: 'Delegatmøtet er i mars, og årsrapporten skal vere send 1. april. Han må derfor liggje føre som utkast når møtet blir halde.',
	},
	'delegate-elected': {
		message: ({ name, site, why, nearest }) =>
			({
				repeated: `«${name}» er vald to gonger.`,
				unaffiliated: `«${name}» er vald frå «${site}», som ikkje er ein tilslutta tenestestad.${didYouMean(nearest)}`,
				other: `«${name}» er vald frå «${site}», men registeret har «${nearest}» som verneombod der.`,
			})[why],
		remedy: ({ why }) =>
			({
				repeated: 'La personen stå éin gong, og skriv kven som vart vald på den andre plassen.',
				unaffiliated: 'Skriv tenestestaden slik han står i registeret over tenestestader.',
				other: 'Rett namnet eller registeret. Har staden fleire verneombod, er det i orden.',
			})[why],
		why: 'Representantane og varamedlemene til dei tilsette blir valde av og blant verneomboda ved dei tilslutta tenestestadene.',
	},
	'board-elected': {
		message: ({ name, why, minutes, nearest }) =>
			({
				missing: `«${name}» vart vald ifølgje ${minutes}, men står ikkje blant representantane til dei tilsette her.`,
				unelected: `«${name}» representerer dei tilsette, men vart ikkje vald til den plassen ifølgje ${minutes}.${didYouMean(nearest)}`,
				early: `Perioden byrjar før møtet i ${minutes} valde styret.`,
			})[why],
		remedy: ({ why }) =>
			why === 'early'
				? 'Rett perioden, eller nemn referatet frå eit tidlegare møte.'
				: 'Skriv dei same som i referatet, eller rett referatet.',
		why: 'Representantane og varamedlemene til dei tilsette er dei som delegatmøtet har valt.',
	},
};

const deadlines = {
	proposals: 'Fristen for forslag',
	candidates: 'Fristen for kandidatar',
	reply: 'Svarfristen',
};
