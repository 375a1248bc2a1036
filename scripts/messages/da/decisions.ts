import type { DecisionsMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const decisions: Texts<DecisionsMessages> = {
	'injunction-overdue': {
		message: ({ number, what, deadline, asOf }) =>
			`Påbud ${number} »${what}« er ikke udført, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () =>
			'Gør det, der er påbudt, skriv dagen under »Udført«, og giv myndigheden besked. Har den givet en ny frist, skriver du den.',
		why: 'Et påbud skal følges inden fristen. Har I brug for mere tid, må I bede om det, før den er ude.',
	},
	'injunction-unreported': {
		message: ({ number, authority, done }) =>
			`Påbud ${number} blev udført ${done}, men det står ikke, hvornår ${authority} fik det at vide.`,
		remedy: () => 'Giv besked, og skriv dagen under »Meldt til myndigheden«.',
		why: 'Myndigheden regner sagen for åben, til den har fået svar.',
	},
	'dispensation-reason': {
		message: ({ number, what }) => `Dispensation ${number} »${what}« er ikke begrundet.`,
		remedy: () => 'Skriv under »Begrundelse«, hvilke forhold den blev givet for.',
		why: 'En afvigelse tillades kun, når særlige forhold foreligger. Ændrer de sig, må nogen kunne se, at grunden er væk.',
	},
	'dispensation-expired': {
		message: ({ number, what, from, until, why }) => {
			if (why === 'backwards')
				return `Dispensation ${number} »${what}« gælder fra ${from}, men udløber ${until}, før den begynder.`;
			return why === 'used'
				? `Dispensation ${number} »${what}« udløb ${until}, men blev brugt længere.`
				: `Dispensation ${number} »${what}« udløb ${until}.`;
		},
		remedy: ({ why }) =>
			why === 'expired'
				? 'Følg reglen, eller søg om en ny dispensation. Skriv under »Ikke brugt fra«, hvornår I holdt op med at bruge den gamle.'
				: 'Ret dagene efter afgørelsen.',
		why: 'Når en dispensation udløber, gælder reglen igen.',
	},
	'obligation-code': {
		message: ({ code, known }) =>
			known.length === 0
				? 'Virksomheden har ingen branchekoder.'
				: `Branchekoden ${code} er ikke en af virksomhedens egne.`,
		remedy: ({ known }) =>
			known.length === 0
				? 'Skriv koderne i README.md under »industryCodes«.'
				: `Skriv en af koderne i README.md: ${orList(known)}.`,
		why: 'Pligten følger hovedaktiviteten. Den står i oplysningerne om virksomheden.',
	},
	'obligation-conclusion': {
		message: ({ written, why, code }) => `Konklusionen er »${written}«, men ${reasons[why](code)}`,
		remedy: ({ outcome, why }) =>
			why === 'unknown'
				? 'Slå koden op i hele listen i § 13-1, og skriv dagen og svaret under »lookedUp«. Indtil da skriver du »conclusion: må vurderes«.'
				: `Skriv »conclusion: ${outcome}«, eller ret det, den bygger på.`,
		why: 'Vi kender kun en del af listen. En kode, der ikke er fundet, er ikke et nej. Konklusionen skal følge af risikoen, dispensationen og branchen.',
	},
	'obligation-dispensation': {
		message: ({ number, known, assessed }) =>
			known
				? `Dispensation ${number} gjaldt ikke ${assessed}, da pligten blev vurderet.`
				: `Dispensation ${number} står ikke i registret.`,
		remedy: () => 'Ret nummeret, eller før dispensationen i »company/dispensations.csv« med de dage, den gælder.',
		why: 'En dispensation skal kunne findes, og den skal gælde den dag, den bruges.',
	},
	'obligation-risk': {
		message: ({ id }) => `${id} er ikke en risikovurdering i virksomheden.`,
		remedy: ({ nearest }) => `Skriv nummeret på den risikovurdering, forholdet kommer fra.${didYouMean(nearest)}`,
		why: 'Pligten bygger på risikoen i virksomheden. Så må den være til at finde.',
	},
	'obligation-service': {
		message: ({ document, has }) =>
			has
				? `${document} siger, at tjenesten ikke er pålagt, men virksomheden har en.`
				: `${document} siger, at tjenesten er pålagt, men virksomheden har ingen.`,
		remedy: ({ has }) =>
			has
				? 'Er den frivillig, skriver du det i vurderingen og i en undtagelse fra denne advarsel. Ellers retter du vurderingen.'
				: 'Knyt virksomheden til en godkendt tjeneste, og skriv hvilken under »occupationalHealthService«.',
		why: 'Vurderingen og oplysningerne om virksomheden bruges begge i håndbogen og skal sige det samme.',
	},
	'decision-early': {
		message: ({ day, inForce }) => `Afgørelsen er fra ${day}, men bekendtgørelsen af 1978 gælder først fra ${inForce}.`,
		remedy: () => 'Ret dagen, eller lad afgørelsen være.',
		why: 'Ingen er omfattet, før bekendtgørelsen er trådt i kraft.',
	},
	'coverage-service-late': {
		message: ({ industry, latest, from }) =>
			from === undefined
				? `De ansatte i ${industry} skulle have en tjeneste senest ${latest}, men det står ikke, at de har en.`
				: `De ansatte i ${industry} skulle have en tjeneste senest ${latest}, men fik den ${from}.`,
		remedy: ({ from }) =>
			from === undefined
				? 'Skriv »serviceFrom« med den dag, virksomheden fik en tjeneste. Har den ingen, bør det stå i afgørelsen.'
				: 'Ret dagen, hvis den er forkert. Ellers er pligten overtrådt, og det bør stå i afgørelsen.',
		why: 'En virksomhed uden tjeneste et år efter, at den er omfattet, kan straffes.',
	},
	'appeal-late': {
		message: ({ appealed, deadline }) => `Klagen kom ${appealed}, efter sidste dag ${deadline}.`,
		remedy: () => 'Skriv de særlige grunde til at behandle den under »lateReason«, eller afvis den.',
		why: 'En klage efter fristen behandles kun, når særlige grunde taler for det.',
	},
	'appeal-note-missing': {
		message: () => 'Afgørelsen henviser ikke til nogen klagevejledning.',
		remedy: ({ kind }) => `Lav den med »npm run new -- ${kind}«, og skriv den under »references«.`,
		why: 'Den, der får en afgørelse, skal vide, hvem man kan klage til, og hvor længe.',
	},
	'attendance-vote': {
		message: ({ word }) => `Tjenesten får stemme: »${word}«.`,
		remedy: () => 'Skriv, at tjenesten deltager uden stemmeret, eller fjern sætningen.',
		why: 'Tjenesten kan efter aftale deltage i udvalgets møder, men uden stemmeret.',
	},
	'direct-contact-missing': {
		message: ({ why }) =>
			why === 'nobody'
				? 'Virksomheden har ingen sikkerhedsorganisation, og det står ikke, hvem tjenesten henvender sig til.'
				: 'Virksomheden har ingen sikkerhedsorganisation, men her står en indstilling fra en.',
		remedy: ({ field, why }) =>
			why === 'nobody'
				? `Udfyld »${field}« for arbejdsgiveren, arbejdslederne og de øvrige ansatte.`
				: 'Fjern indstillingen, eller ret »safetyOrganisation« i README.md.',
		why: 'Uden sikkerhedsorganisation henvender tjenesten sig direkte til arbejdsgiveren, arbejdslederne og de øvrige ansatte.',
	},
	'employee-cost': {
		message: ({ what, cost }) => `»${what}« koster den ansatte ${cost}.`,
		remedy: () => 'Lad arbejdsgiveren betale, og slet beløbet.',
		why: 'Arbejdsgiveren betaler tjenesten. Det, den gør, koster ikke de ansatte noget.',
	},
};

/** What the conclusion follows from. */
const reasons: Readonly<Record<DecisionsMessages['obligation-conclusion']['why'], (code: string) => string>> = {
	risk: () => 'et af forholdene tilsiger tjenesten. Så er den pålagt.',
	dispensed: () => 'Arbeidstilsynet har givet dispensation for hele virksomheden. Så er den ikke pålagt.',
	listed: (code: string) => `hovedaktiviteten ${code} står på listen. Så er tjenesten pålagt.`,
	none: () => 'ingen af forholdene tilsiger tjenesten, og hovedaktiviteten står ikke på listen. Så er den ikke pålagt.',
	unknown: (code: string) => `det er ikke afklaret, om ${code} står på listen. Så skal pligten vurderes.`,
};
