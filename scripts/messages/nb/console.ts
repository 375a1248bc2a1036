import type { ConsoleTexts } from '../console-texts.ts';

export const consoleTexts: ConsoleTexts = {
	severity: { error: 'feil', warning: 'advarsel', info: 'opplysning' },
	summary: ({ documents, errors, warnings }) =>
		`${count(documents, 'dokument', 'dokumenter')} kontrollert: ${count(errors, 'feil', 'feil')}, ${count(warnings, 'advarsel', 'advarsler')}.`,
	built: (files, folder) => `${count(files, 'fil', 'filer')} i ${folder}`,
	nothingPublished: 'Ingenting er gitt ut; det som lå der fra før, er urørt.',
	created: (file) => `Skrev ${file}`,
	verified: (files) => `${count(files, 'fil', 'filer')} stemmer med manifestet.`,
	locked: 'En annen bygging er i gang.',
	explain: { meaning: 'Hvorfor', remedy: 'Gjør slik', example: 'Eksempel', norms: 'Krav bak' },
	steps: { load: 'Leser filene', check: 'Kontrollerer', render: 'Lager dokumenter', publish: 'Gir ut' },
	help: {
		usage: 'Bruk:',
		commands: 'Kommandoer:',
		options: 'Valg:',
		arguments: 'Argumenter:',
		program: 'Gjør Markdown og opplysninger om virksomheten til ferdige HMS-dokumenter.',
		showHelp: 'vis denne hjelpen',
		showVersion: 'vis programmets versjon',
		build: 'kontroller alt, og bygg Markdown, Word, PDF og HTML',
		check: 'kontroller alt, og skriv ingenting',
		new: 'lag et nytt dokument med neste ledige nummer',
		explain: 'forklar en melding',
		verify: 'sammenlign det som er bygget, med manifestet',
		root: 'mappa håndboka ligger i',
		out: 'mappa det bygges til (vanlig: dist)',
		company: 'bare denne virksomheten',
		kind: 'bare denne dokumenttypen',
		only: 'bare denne fila eller mappa',
		formats: 'formater, med komma mellom: md,docx,pdf,html',
		strict: 'gjør anbefalte felter til krav',
		lang: 'språk for meldingene',
		asOf: 'dagen frister regnes fra (ÅÅÅÅ-MM-DD)',
		json: 'svar som JSON',
		jobs: 'antall PDF-prosesser side om side',
		progress: 'vis framdrift også utenfor en terminal',
		since: 'sammenlign versjon og status med denne revisjonen i git',
		report: 'meldingenes form: text, json eller github',
		archive: 'lag PDF for arkiv (PDF/A-2a) i stedet for PDF/UA-1',
		title: 'dokumentets tittel',
		code: 'meldingens navn',
		newCompany: 'virksomheten dokumentet er for (vanlig: felles instrukser)',
	},
};

function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}
