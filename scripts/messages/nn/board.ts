import type { BoardMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const board: Texts<BoardMessages> = {
	'board-register-missing': {
		message: ({ register, year }) =>
			register === 'sites'
				? 'Det finst ikkje noko register over tenestestader, så plassane kan ikkje kontrollerast.'
				: `Det finst ingen tal for innmelde frå januar ${year} eller før, så plassane til leiinga kan ikkje kontrollerast.`,
		remedy: ({ register }) => `Skriv dei i «${register}.csv» i mappa til verksemda.`,
		why: 'Kva tenestestader som har plass i styret, følgjer av kor mange tilsette dei har meldt inn.',
	},
	'board-site-unknown': {
		message: ({ site, nearest }) => `«${site}» er ikkje ein tilslutta tenestestad.${didYouMean(nearest)}`,
		remedy: () => 'Skriv namnet slik det står i registeret over tenestestader, eller legg til staden der.',
		why: 'Berre tenestestader som er tilslutta, er representerte i styret.',
	},
	'board-parity': {
		message: ({ management, employees, side }) =>
			`Styret har ${amount(management)} frå leiinga og ${amount(employees)} frå dei tilsette, men skal ha ${amount(side)} av kvar.`,
		remedy: () => 'Rett lista «members», eller rett ei side som er skriven feil.',
		why: 'Styret har åtte medlemer, like mange for leiinga og for dei tilsette.',
	},
	'board-deputies': {
		message: ({ management, employees, side }) =>
			`Det er ${amount(management)} varamedlemer for leiinga og ${amount(employees)} for dei tilsette, men det skal vere ${amount(side)} av kvar.`,
		remedy: () => 'Rett lista «deputies».',
		why: 'Kvar side har varamedlemer, så ho er representert også når nokon ikkje kan kome.',
	},
	'board-person-repeated': {
		message: ({ name, sides }) =>
			sides ? `«${name}» sit på begge sider av styret.` : `«${name}» har meir enn éin plass.`,
		remedy: () => 'La personen stå éin gong, og set ein annan på den andre plassen.',
		why: 'Dei to sidene er like store. Det er dei berre når kvar plass har sin eigen person.',
	},
	'board-term': {
		message: ({ from, to, years }) =>
			to < from
				? `Perioden sluttar ${to}, før han byrjar ${from}.`
				: `Perioden frå ${from} til ${to} er ikkje ${count(years, 'år', 'år')}.`,
		remedy: ({ from, to, last }) =>
			to < from ? 'Byt om dei to dagane, eller rett den som er skriven feil.' : `Skriv ${last} som den siste dagen.`,
		why: 'Styret blir oppnemnt for to år om gongen.',
	},
	'board-overlap': {
		message: ({ other, from, to }) => `Styret i ${other} sit òg frå ${from} til ${to}.`,
		remedy: () => 'Rett perioden, eller set status til Utgått på det styret som er avløyst.',
		why: 'Berre eitt styre sit om gongen. Er det to, veit ingen kven som har røyst, eller om eit møte kan gjere vedtak.',
	},
	'board-chair': {
		message: ({ why }) => chairs[why],
		remedy: ({ why }) =>
			why === 'chair-side'
				? 'Skriv «agreedChair: ja» dersom alle er samde om det; elles er leiaren sjefen med arbeidsgivaransvar.'
				: 'Skriv «role: formand» ved éin på den eine sida og «role: næstformand» ved éin på den andre.',
		why: 'Styreleiaren er ein sjef med arbeidsgivaransvar, og nestleiaren representerer dei tilsette. Dei tilsette kan ha leiaren når det er semje om det.',
	},
	'board-trusted-official': {
		message: ({ official }) =>
			official === undefined
				? 'Ingen av representantane for leiinga er betrudd funksjonær.'
				: `«${official}» er betrudd funksjonær, men står ikkje som medlem av eit arbeidsmiljøutval.`,
		remedy: () => 'Skriv «trustedOfficial: ja» og namnet på arbeidsmiljøutvalet i «safetyCommittee» ved den det gjeld.',
		why: 'På sida til leiinga skal det sitje minst éin betrudd funksjonær som er medlem av eit arbeidsmiljøutval på ein av tenestestadene.',
	},
	'board-services': {
		message: ({ services, least }) =>
			`Representantane for leiinga kjem frå ${services.join(', ') || 'inga forsvarsgrein'}, men det skal vere minst ${count(least, 'forsvarsgrein', 'forsvarsgreiner')}.`,
		remedy: () => 'Gi ein av plassane til den største tenestestaden i ei anna forsvarsgrein.',
		why: 'Når alle kjem frå same forsvarsgreina, er dei andre ikkje høyrde.',
	},
	'board-sites': {
		message: ({ site, year, due }) =>
			`«${site}» har ein plass som etter tala for januar ${year} skulle gå til ${orList(due)}.`,
		remedy: () => 'La sjefen på den rette tenestestaden peike ut ein representant, eller rett tala for innmelde.',
		why: 'Plassane til leiinga ut over leiaren sin går til dei tenestestadene som har flest innmelde, éin til kvar.',
	},
	'board-sites-tied': {
		message: ({ sites, seats, year }) =>
			`${sites.join(', ')} hadde like mange innmelde i januar ${year}, men det er berre ${count(seats, 'plass', 'plassar')} til dei.`,
		remedy: () => 'Skriv i protokollen til styret korleis det vart valt mellom dei.',
		why: 'Reglane seier ikkje kven som går føre når to tenestestader er like store. Det avgjer menneske.',
	},
	'board-safety-representative': {
		message: ({ name }) => `«${name}» representerer dei tilsette, men står ikkje som verneombod.`,
		remedy: () => 'Skriv «safetyRepresentative: ja» dersom personen er det; elles må ein annan veljast.',
		why: 'Representantane for dei tilsette og varamedlemene blir valde av og blant verneomboda.',
	},
	'board-missing': {
		message: ({ day }) => `Det finst ikkje noko styre i kraft ${day}.`,
		remedy: () => 'Set dokumentet om styret i kraft, eller rett datoen eller perioden.',
		why: 'Utan å vite kven som hadde plass, kan ingen seie om styret kunne gjere vedtak.',
	},
	'board-attendance': {
		message: ({ why }) => attendances[why],
		remedy: ({ why }) =>
			why === 'many'
				? 'Rett talet. Dei som ikkje har plass, nemner du under «others».'
				: 'Skriv anten namna under «present» eller tala under «presentNumber».',
		why: 'Om styret er vedtaksført, blir avgjort av kor mange frå kvar side som er til stades.',
	},
	'board-attendance-name': {
		message: ({ name, why, nearest }) =>
			({
				unknown: `«${name}» har ingen plass i styret den dagen.${didYouMean(nearest)}`,
				side: `«${name}» har plass på den andre sida.`,
				repeated: `«${name}» står to gonger.`,
			})[why],
		remedy: () => 'Rett namnet, eller flytt det til «others» dersom personen var der utan å ha plass.',
		why: 'Berre medlemer, og varamedlemer i staden deira, tel med når det blir avgjort om styret er vedtaksført.',
	},
	'board-quorum': {
		message: ({ management, employees, ofManagement, ofEmployees }) =>
			`Styret var ikkje vedtaksført: ${amount(management)} av ${amount(ofManagement)} frå leiinga og ${amount(employees)} av ${amount(ofEmployees)} frå dei tilsette var til stades.`,
		remedy: () => 'Ta ut vedtaka, og behandle sakene på eit møte der minst halvparten av kvar side er til stades.',
		why: 'Styret kan berre gjere vedtak når minst halvparten av representantane for leiinga og minst halvparten av representantane for dei tilsette er til stades.',
	},
	'board-meetings-few': {
		message: ({ year, held, least }) =>
			`Det finst referat frå ${count(held, 'styremøte', 'styremøte')} i ${year}, men vedtekta krev minst ${amount(least)}.`,
		remedy: () => 'Legg inn referata som manglar. Vart møta ikkje haldne, avtaler de møta for dei neste åra i god tid.',
		why: 'Vedtekta seier kor mange møte styret minst held i året.',
	},
	'delegate-month': {
		message: ({ day, month }) => `Delegatmøtet er ${day}, men det skal haldast i ${monthOf(month)}.`,
		remedy: () => 'Legg møtet til rett månad, eller rett datoen om han er skriven feil.',
		why: 'Delegatmøtet blir halde éin gong i året, i mars.',
	},
	'delegate-site': {
		message: ({ site, why, nearest }) =>
			({
				unknown: `«${site}» er ikkje ein tilslutta tenestestad.${didYouMean(nearest)}`,
				repeated: `«${site}» står to gonger.`,
				missing: `Ingen møtte frå «${site}».`,
				management: `Ingen møtte for leiinga frå «${site}».`,
				employees: `Ingen møtte for dei tilsette frå «${site}».`,
			})[why],
		remedy: ({ why }) =>
			why === 'unknown' || why === 'repeated'
				? 'Skriv kvar tenestestad éin gong, slik han står i registeret over tenestestader.'
				: 'Skriv namnet dersom nokon møtte. Elles blir det ståande at staden ikkje var representert.',
		why: 'Kvar tilslutta tenestestad er representert av to: éin for leiinga og eitt verneombod for dei tilsette.',
	},
	'delegate-votes': {
		message: ({ matter, votes, seats }) =>
			votes === 0
				? `Det er ikkje røysta over ${matters[matter]}.`
				: `Det er talt ${count(votes, 'røyst', 'røyster')} over ${matters[matter]}, men berre ${amount(seats)} kunne røyste.`,
		remedy: () => 'Rett tala, eller legg til avrøystinga under «votes».',
		why: 'Rekneskap og budsjettframlegg blir lagde fram for delegatmøtet til godkjenning. Kvar tenestestad og kvar styremedlem har éi røyst på si side.',
	},
	'delegate-approval': {
		message: ({ matter, approved }) =>
			approved
				? `Referatet seier at ${matters[matter]} er godkjent, men røystene rekk ikkje til det.`
				: `Referatet seier at ${matters[matter]} ikkje er godkjent, men røystene rekk til det.`,
		remedy: () => 'Rett «approved», eller rett røystetala.',
		why: 'Godkjenning krev at minst halvparten av røystene til leiinga og minst halvparten av røystene til dei tilsette er for. Nøyaktig halvparten er nok.',
	},
	'delegate-approval-unclear': {
		message: ({ matter, why }) =>
			`Om ${matters[matter]} er godkjent, kjem an på ${doubts[why].of} Det må eit menneske avgjere.`,
		remedy: ({ why }) => doubts[why].remedy,
		why: 'Vedtekta seier ikkje om halvparten blir rekna av dei røystene som er gitt, eller av alle som kunne røyste, om dei fråverande tel med, eller korleis ein styremedlem røystar som også møter for ein tenestestad.',
	},
	'delegate-election': {
		message: ({ list, found, due }) => `Det er valt ${countOf(list, found)}, men det skal veljast ${amount(due)}.`,
		remedy: () => 'Rett lista, eller ta bort «elected» dersom det ikkje var val i år.',
		why: 'Dei fire representantane og to varamedlemene til dei tilsette blir valde på delegatmøtet.',
	},
};

const chairs = {
	'chair-missing': 'Styret har ingen leiar.',
	'chair-repeated': 'Styret har meir enn éin leiar.',
	'chair-side': 'Leiaren representerer dei tilsette, utan at det står at det er semje om det.',
	'vice-missing': 'Styret har ingen nestleiar.',
	'vice-repeated': 'Styret har meir enn éin nestleiar.',
	'vice-side': 'Leiar og nestleiar er frå same sida.',
};

const attendances = {
	none: 'Det står ikkje kven som var til stades.',
	both: 'Det står både med namn og med tal kven som var til stades.',
	many: 'Det var fleire til stades enn sida har plassar.',
};

const matters = { accounts: 'rekneskapen', budget: 'budsjettframlegget' };

const doubts = {
	counted: {
		of: 'kva røyster halvparten blir rekna av.',
		remedy: 'Skriv «votesCounted: afgivne» eller «votesCounted: stemmeberettigede», slik møtet bestemte det.',
	},
	absent: {
		of: 'om dei fråverande skal reknast med.',
		remedy:
			'Skriv i referatet kva møtet bestemte om det, eller «votesCounted: afgivne» om berre røystene som er gitt, tel.',
	},
	persons: {
		of: 'om den som har to plassar, har to røyster.',
		remedy: 'La ein annan ta den eine plassen, eller skriv i referatet kva møtet bestemte om det.',
	},
};

const months = [
	'januar',
	'februar',
	'mars',
	'april',
	'mai',
	'juni',
	'juli',
	'august',
	'september',
	'oktober',
	'november',
	'desember',
];

function monthOf(month: number): string {
	return months[month - 1] ?? String(month);
}

function countOf(list: 'members' | 'deputies', number: number): string {
	return list === 'members' ? count(number, 'medlem', 'medlemer') : count(number, 'varamedlem', 'varamedlemer');
}
