/** What invented instructions are about: what is done, with what, and what it can do to people. */
export interface Topic {
	readonly title: string;
	readonly work: string;
	readonly tool: string;
	readonly harm: string;
}

export const topics: readonly Topic[] = [
	{ title: 'Varmt arbeid', work: 'sveising og skjæring', tool: 'sveiseapparatet', harm: 'brann' },
	{ title: 'Arbeid i høyden', work: 'arbeid over bakken', tool: 'stigen', harm: 'fall' },
	{ title: 'Stillas', work: 'arbeid på stillas', tool: 'stillaset', harm: 'fall' },
	{ title: 'Tunge løft', work: 'løfting og bæring', tool: 'løftebordet', harm: 'ryggplager' },
	{ title: 'Elektrisk verktøy', work: 'boring og saging', tool: 'drillen', harm: 'støt' },
	{ title: 'Trykkluft', work: 'blåsing og lakkering', tool: 'kompressoren', harm: 'øyeskade' },
	{ title: 'Lagring i reoler', work: 'plukking og lagring', tool: 'reolen', harm: 'klem' },
	{ title: 'Renhold', work: 'vask og rydding', tool: 'vaskemaskinen', harm: 'fall på glatt gulv' },
	{ title: 'Arbeid alene', work: 'arbeid uten andre i nærheten', tool: 'alarmen', harm: 'sen hjelp' },
	{ title: 'Kran og løfteutstyr', work: 'løfting med kran', tool: 'krana', harm: 'klem' },
	{ title: 'Lading av batterier', work: 'lading og bytte', tool: 'laderen', harm: 'brann' },
	{ title: 'Gassflasker', work: 'flytting og bytte av flasker', tool: 'flasketralla', harm: 'eksplosjon' },
	{ title: 'Kjøring på tomta', work: 'kjøring og rygging', tool: 'traktoren', harm: 'påkjørsel' },
	{ title: 'Besøkende', work: 'omvisning og møter', tool: 'besøkslista', harm: 'klem' },
	{ title: 'Arbeid om natta', work: 'arbeid etter klokka 21', tool: 'vaktlista', harm: 'feil når vi er trøtte' },
	{ title: 'Kulde og varme', work: 'arbeid ute og ved ovnen', tool: 'varmebua', harm: 'frost og heteslag' },
	{ title: 'Slipearbeid', work: 'sliping og pussing', tool: 'slipemaskinen', harm: 'øyeskade' },
	{ title: 'Lasting og lossing', work: 'lasting av biler', tool: 'jekketralla', harm: 'klem' },
	{ title: 'Arbeid ved skjerm', work: 'arbeid ved skjerm', tool: 'bordet', harm: 'vondt i nakken' },
	{ title: 'Trange rom', work: 'arbeid i tank og kum', tool: 'gassmåleren', harm: 'mangel på luft' },
];

export const places = [
	'hall',
	'lager',
	'port',
	'verksted',
	'bygg',
	'plass',
	'rampe',
	'linje',
	'rom',
	'bod',
	'kjeller',
	'stasjon',
] as const;

export const guards = [
	'vernebriller',
	'hansker',
	'hjelm',
	'hørselvern',
	'vernesko',
	'synlige klær',
	'sele',
	'ansiktsvern',
	'kneputer',
	'åndedrettsvern',
] as const;

export const firstNames = [
	'Anna',
	'Bjørn',
	'Cecilie',
	'Dag',
	'Eli',
	'Frode',
	'Grete',
	'Hans',
	'Ida',
	'Jens',
	'Kaja',
	'Leif',
	'Mari',
	'Nils',
	'Oda',
	'Pål',
	'Randi',
	'Svein',
	'Tuva',
	'Åse',
] as const;

/** Names that no one takes for those of a person. */
export const lastNames = ['Prøve', 'Eksempel', 'Mønster'] as const;

export const trades = [
	'Trevare',
	'Sagbruk',
	'Verksted',
	'Mekanikk',
	'Bygg',
	'Lager',
	'Møbel',
	'Vindu',
	'Betong',
	'Maling',
] as const;
