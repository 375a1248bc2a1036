import type { Words } from '../types/index.ts';

/**
 * What choices are called that are written as codes, or in one language alone, by the key of their field: for who fills in a form.
 * Documents are written and printed as their kinds declare.
 */
export const choiceNames: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
	about: {
		'lægers tavshedspligt': called(
			'legers taushetsplikt',
			'teieplikta til legar',
			'lægers tavshedspligt',
			'the secrecy of doctors',
		),
		'reglerne i øvrigt': called('reglene ellers', 'reglane elles', 'reglerne i øvrigt', 'the other rules'),
	},
	area: {
		nordjylland: called('Nordjylland', 'Nordjylland', 'Nordjylland', 'North Jutland'),
		'sjaelland-bornholm': called(
			'Sjælland og Bornholm',
			'Sjælland og Bornholm',
			'Sjælland og Bornholm',
			'Zealand and Bornholm',
		),
		'sydjylland-fyn': called(
			'Sør-Jylland og Fyn',
			'Sør-Jylland og Fyn',
			'Sydjylland og Fyn',
			'South Jutland and Funen',
		),
	},
	by: {
		'den ansatte': called('den ansatte', 'den tilsette', 'den ansatte', 'the employee'),
		virksomheden: called('virksomheten', 'verksemda', 'virksomheden', 'the enterprise'),
		enighed: called('enighet', 'semje', 'enighed', 'agreement'),
		lodtrækning: called('loddtrekning', 'loddtrekking', 'lodtrækning', 'drawing of lots'),
	},
	category: {
		asbest: called('asbest', 'asbest', 'asbest', 'asbestos'),
		bergarbeid: called('bergarbeid', 'bergarbeid', 'bjergarbejde', 'work in rock'),
		biologisk: called('biologiske faktorer', 'biologiske faktorar', 'biologiske faktorer', 'biological agents'),
		bly: called('bly', 'bly', 'bly', 'lead'),
		forplantningsskadelig: called(
			'forplantningsskadelig',
			'forplantingsskadeleg',
			'reproduktionsskadeligt',
			'reprotoxic',
		),
		kreftfremkallende: called('kreftfremkallende', 'kreftframkallande', 'kræftfremkaldende', 'carcinogenic'),
		stråling: called('stråling', 'stråling', 'stråling', 'radiation'),
	},
	change: {
		editorial: called('bare språk og form', 'berre språk og form', 'kun sprog og form', 'wording and form only'),
		substantive: called('innholdet', 'innhaldet', 'indholdet', 'the substance'),
		hired: called('ansatt', 'tilsett', 'ansat', 'hired'),
		dismissed: called('sagt opp', 'sagt opp', 'afskediget', 'dismissed'),
	},
	committee: {
		central: called('sentralt', 'sentralt', 'centralt', 'central'),
		copenhagen: called(
			'København og Frederiksberg',
			'København og Frederiksberg',
			'København og Frederiksberg',
			'Copenhagen and Frederiksberg',
		),
		county: called('amt', 'amt', 'amt', 'county'),
	},
	consequence: {
		'1': called('1 – liten skade', '1 – liten skade', '1 – lille skade', '1 – minor injury'),
		'2': called('2 – fravær', '2 – fråvær', '2 – fravær', '2 – absence'),
		'3': called(
			'3 – varig skade eller død',
			'3 – varig skade eller død',
			'3 – varig skade eller død',
			'3 – lasting injury or death',
		),
	},
	decidedBy: {
		board: called('styret', 'styret', 'bestyrelsen', 'the board'),
		management: called('ledelsen', 'leiinga', 'ledelsen', 'the management'),
		'daily-management': called(
			'den daglige ledelsen',
			'den daglege leiinga',
			'den daglige ledelse',
			'the daily management',
		),
	},
	form: {
		joint: called('felles', 'felles', 'fælles', 'joint'),
		'separate-clinics': called(
			'for seg, for klinikker',
			'for seg, for klinikkar',
			'særskilt for klinikker',
			'separate, for clinics',
		),
		'separate-services': called(
			'for seg, for tjenester',
			'for seg, for tenester',
			'særskilt for BST',
			'separate, for services',
		),
	},
	ground: {
		akut: called('1 – akutt', '1 – akutt', '1 – akut', '1 – acute'),
		rådgivning: called('2 – rådgivning', '2 – rådgiving', '2 – rådgivning', '2 – advice'),
		arbejdsbetinget: called(
			'3 – arbeidsbetinget',
			'3 – knytt til arbeidet',
			'3 – arbejdsbetinget',
			'3 – caused by work',
		),
		efterkontrol: called('4 – etterkontroll', '4 – etterkontroll', '4 – efterkontrol', '4 – follow-up'),
	},
	internalControl: {
		'1': called(
			'1 – lover og forskrifter',
			'1 – lover og forskrifter',
			'1 – love og forskrifter',
			'1 – acts and regulations',
		),
		'2': called(
			'2 – kunnskaper og ferdigheter',
			'2 – kunnskapar og ferdigheiter',
			'2 – viden og færdigheder',
			'2 – knowledge and skills',
		),
		'3': called('3 – medvirkning', '3 – medverknad', '3 – medvirken', '3 – participation'),
		'4': called('4 – mål', '4 – mål', '4 – mål', '4 – goals'),
		'5': called(
			'5 – organisering og ansvar',
			'5 – organisering og ansvar',
			'5 – organisering og ansvar',
			'5 – organisation and responsibility',
		),
		'6': called(
			'6 – farer, risiko og tiltak',
			'6 – farar, risiko og tiltak',
			'6 – farer, risiko og tiltag',
			'6 – hazards, risk and measures',
		),
		'7': called(
			'7 – rutiner mot overtredelser',
			'7 – rutinar mot regelbrot',
			'7 – rutiner mod overtrædelser',
			'7 – routines against breaches',
		),
		'8': called(
			'8 – overvåking og gjennomgang',
			'8 – overvaking og gjennomgang',
			'8 – overvågning og gennemgang',
			'8 – monitoring and review',
		),
	},
	kind: {
		ambulatorium: called('poliklinikk', 'poliklinikk', 'ambulatorium', 'outpatient clinic'),
		klinik: called('klinikk', 'klinikk', 'klinik', 'clinic'),
	},
	level: {
		direktør: called('direktøren', 'direktøren', 'direktøren', 'the director'),
		tilsynskreds: called('tilsynskretsen', 'tilsynskrinsen', 'tilsynskredsen', 'the inspection district'),
	},
	matter: {
		accounts: called('regnskap', 'rekneskap', 'regnskab', 'accounts'),
		budget: called('budsjettforslag', 'budsjettframlegg', 'budgetforslag', 'draft budget'),
	},
	model: {
		'1': called('1 – egen tjeneste', '1 – eiga teneste', '1 – egen tjeneste', '1 – a service of its own'),
		'2': called('2 – senter', '2 – senter', '2 – center', '2 – a centre'),
		'3': called('3 – bransjetjeneste', '3 – bransjeteneste', '3 – branchetjeneste', '3 – a branch service'),
		'4': called(
			'4 – en annen virksomhets tjeneste',
			'4 – tenesta til ei anna verksemd',
			'4 – en anden virksomheds tjeneste',
			'4 – the service of another enterprise',
		),
	},
	probability: {
		'1': called('1 – sjelden', '1 – sjeldan', '1 – sjældent', '1 – seldom'),
		'2': called('2 – kan skje', '2 – kan skje', '2 – kan ske', '2 – may happen'),
		'3': called('3 – skjer lett', '3 – skjer lett', '3 – sker let', '3 – happens easily'),
	},
	purpose: {
		indhentning: called('innhenting', 'innhenting', 'indhentning', 'collection'),
		oplysningspligt: called('opplysningsplikt', 'opplysningsplikt', 'oplysningspligt', 'duty to inform'),
		overførsel: called('overføring', 'overføring', 'overførsel', 'transfer'),
		placering: called('plassering', 'plassering', 'placering', 'placement'),
		produktionsforhold: called(
			'produksjonsforhold',
			'produksjonsforhold',
			'produktionsforhold',
			'matters of production',
		),
		undersøgelse: called('undersøkelse', 'undersøking', 'undersøgelse', 'examination'),
		videregivelse: called('utlevering', 'utlevering', 'videregivelse', 'disclosure'),
		oppfølging: called('oppfølging', 'oppfølging', 'opfølgning', 'follow-up'),
		tilrettelegging: called('tilrettelegging', 'tilrettelegging', 'tilpasning', 'adaptation'),
	},
	quarter: {
		'1': called('1. kvartal', '1. kvartal', '1. kvartal', '1st quarter'),
		'2': called('2. kvartal', '2. kvartal', '2. kvartal', '2nd quarter'),
		'3': called('3. kvartal', '3. kvartal', '3. kvartal', '3rd quarter'),
		'4': called('4. kvartal', '4. kvartal', '4. kvartal', '4th quarter'),
	},
	reach: {
		local: called('lokal', 'lokal', 'lokal', 'local'),
		nationwide: called('landsdekkende', 'landsdekkjande', 'landsdækkende', 'nationwide'),
	},
	regard: {
		andre: called('andre', 'andre', 'andre', 'others'),
		'den ansatte selv': called('den ansatte selv', 'den tilsette sjølv', 'den ansatte selv', 'the employee'),
		tjenesten: called('tjenesten', 'tenesta', 'tjenesten', 'the service'),
	},
	role: {
		chair: called('leder', 'leiar', 'formand', 'chair'),
		viceChair: called('nestleder', 'nestleiar', 'næstformand', 'vice chair'),
	},
	side: {
		employees: called('ansatte', 'tilsette', 'ansatte', 'employees'),
		management: called('ledelsen', 'leiinga', 'ledelsen', 'management'),
	},
	state: {
		'in-force': called('gjelder', 'gjeld', 'gælder', 'in force'),
		historic: called('gjelder ikke lenger', 'gjeld ikkje lenger', 'gælder ikke længere', 'no longer in force'),
		'fulgt opp': called('fulgt opp', 'følgd opp', 'fulgt op', 'followed up'),
		'ikke fulgt opp': called('ikke fulgt opp', 'ikkje følgd opp', 'ikke fulgt op', 'not followed up'),
		'under arbeid': called('under arbeid', 'under arbeid', 'under arbejde', 'under way'),
	},
	tasks: {
		kortlægning: called('1 – kartlegging', '1 – kartlegging', '1 – kortlægning', '1 – mapping'),
		planlægning: called('2 – planlegging', '2 – planlegging', '2 – planlægning', '2 – planning'),
		målinger: called('3 – målinger', '3 – målingar', '3 – målinger', '3 – measurements'),
		værnemidler: called('4 – verneutstyr', '4 – verneutstyr', '4 – værnemidler', '4 – protective equipment'),
		ergonomi: called('5 – ergonomi', '5 – ergonomi', '5 – ergonomi', '5 – ergonomics'),
		udsatte: called('6 – utsatte ansatte', '6 – utsette tilsette', '6 – udsatte ansatte', '6 – exposed employees'),
		fastsatte: called(
			'7 – fastsatte undersøkelser',
			'7 – fastsette undersøkingar',
			'7 – fastsatte undersøgelser',
			'7 – prescribed examinations',
		),
		fravær: called('8 – fravær', '8 – fråvær', '8 – fravær', '8 – absence'),
		ansættelse: called('9 – ansettelse', '9 – tilsetjing', '9 – ansættelse', '9 – recruitment'),
		undervisning: called('10 – undervisning', '10 – undervisning', '10 – undervisning', '10 – instruction'),
		statistik: called('11 – statistikk', '11 – statistikk', '11 – statistik', '11 – statistics'),
	},
	type: {
		registreret: called('registrert', 'registrert', 'registreret', 'registered'),
		statsautoriseret: called('statsautorisert', 'statsautorisert', 'statsautoriseret', 'state-authorised'),
	},
	votesCounted: {
		cast: called('avgitte stemmer', 'gjevne røyster', 'afgivne stemmer', 'votes cast'),
		entitled: called('stemmeberettigede', 'røysteføre', 'stemmeberettigede', 'those entitled to vote'),
	},
	way: {
		post: called('post', 'post', 'post', 'post'),
		'e-mail': called('e-post', 'e-post', 'e-mail', 'e-mail'),
		internal: called('internt', 'internt', 'internt', 'internally'),
	},
	weight: {
		bør: called('bør', 'bør', 'bør', 'should'),
		må: called('må', 'må', 'skal', 'must'),
	},
	conclusion: {
		pålagt: called('pålagt', 'pålagd', 'pålagt', 'obliged'),
		'ikke pålagt': called('ikke pålagt', 'ikkje pålagd', 'ikke pålagt', 'not obliged'),
		'må vurderes': called('må vurderes', 'må vurderast', 'skal vurderes', 'has to be assessed'),
	},
};

/** Fields whose choices are the names of authorities and parties, or the very words of a Danish order: they are the same in all languages. */
export const namesOfLaw: ReadonlySet<string> = new Set(['authority', 'seat', 'topics']);

function called(nb: string, nn: string, da: string, en: string): Words {
	return { nb, nn, da, en };
}
