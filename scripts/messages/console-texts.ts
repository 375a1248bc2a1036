/** What the commands say to the person at the keyboard, beside the messages. */
export interface ConsoleTexts {
	readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
	/** Closing line of a check or build, or of a command that checks no documents. */
	readonly summary: (counts: { documents: number | undefined; errors: number; warnings: number }) => string;
	readonly built: (files: number, folder: string) => string;
	readonly nothingPublished: string;
	readonly created: (file: string) => string;
	/** Which versions of which document were compared, and how many files that gave. */
	readonly compared: (id: string, from: string, to: string, files: number, folder: string) => string;
	/** Asks whether a form of law as it was is meant. */
	readonly historicForm: (asOf: string | undefined) => string;
	readonly verified: (files: number) => string;
	/** Which parts of a fixed text are new in its lock. */
	readonly locked: (file: string, parts: readonly string[]) => string;
	/** What `approve` wrote. */
	readonly approved: (approval: { id: string; version: string; by: string; on: string; files: string }) => string;
	readonly init: InitTexts;
	/** Labels of `explain`. */
	readonly explain: {
		readonly meaning: string;
		readonly remedy: string;
		readonly example: string;
		readonly norms: string;
	};
	/** Names of the steps of a build, for the progress lines. */
	readonly steps: { readonly load: string; readonly check: string; readonly render: string; readonly publish: string };
	/** What `studio` says in the terminal. */
	readonly studio: { readonly open: (address: string) => string; readonly ending: string };
	/** What `build --watch` shows. */
	readonly watch: WatchTexts;
	/** Help of the command line. */
	readonly help: HelpTexts;
}

/** What `build --watch` shows: states, each in a few words. */
export interface WatchTexts {
	readonly starting: string;
	/** `preview`: the folder of documents that are not published yet. */
	readonly following: (preview: string) => string;
	/** Why changes are found by looking at everything, or not at all. */
	readonly attention: { readonly limit: string; readonly remote: string; readonly lost: (root: string) => string };
	/** A file was saved and rendered: in which formats, in how many milliseconds. */
	readonly rendered: (formats: string, milliseconds: number) => string;
	/** A file was saved, and is no document, or what is made of it is as it was. */
	readonly read: string;
	/** A document cannot be made; what was shown before stands. */
	readonly unmade: string;
	readonly removed: string;
	/** So many documents became other without being saved themselves. */
	readonly others: (documents: number) => string;
	readonly building: string;
	/** `time`: as `duration` words it. */
	readonly published: (folder: string, time: string) => string;
	readonly refused: (errors: number, folder: string) => string;
	readonly locked: string;
	/** A build ended by itself. */
	readonly stopped: (reason: string) => string;
	readonly duration: (seconds: number) => string;
	/** So many errors are not shown. */
	readonly more: (errors: number) => string;
	readonly ended: string;
}

/** What `init` asks and tells. */
export interface InitTexts {
	readonly intro: string;
	/** Said at a question that may be passed by. */
	readonly optional: string;
	/** Said when a question that must be answered is passed by. */
	readonly needed: string;
	readonly yes: string;
	readonly no: string;
	/** The third answer to a yes-or-no question. */
	readonly pass: string;
	readonly confirm: (files: number) => string;
	readonly stopped: string;
	readonly removed: (files: number) => string;
	readonly emptied: (files: number) => string;
	readonly aside: (folder: string) => string;
	/** Heads the values of the example that still stand; with none, it says so. */
	readonly left: (values: number) => string;
	/** Heads the facts that were not given and identify nobody. */
	readonly unchanged: string;
	readonly next: string;
	/** Whom to call in an emergency. */
	readonly contacts: {
		readonly fire: string;
		readonly police: string;
		readonly medical: string;
		readonly alarm: string;
		readonly manager: string;
	};
}

export interface HelpTexts {
	/** Stand in the usage line for what may follow. */
	readonly anOption: string;
	readonly aCommand: string;
	readonly usage: string;
	readonly commands: string;
	readonly options: string;
	readonly arguments: string;
	readonly program: string;
	readonly showHelp: string;
	readonly showVersion: string;
	readonly build: string;
	readonly check: string;
	readonly new: string;
	readonly explain: string;
	readonly verify: string;
	readonly lock: string;
	readonly diff: string;
	readonly diffId: string;
	readonly from: string;
	readonly to: string;
	readonly diffOut: string;
	readonly diffFormats: string;
	readonly diffCompany: string;
	readonly import: string;
	readonly importFile: string;
	readonly importOut: string;
	readonly importKind: string;
	readonly importCompany: string;
	readonly importAs: string;
	readonly importChanges: string;
	readonly importOnto: string;
	readonly importWrite: string;
	readonly importDryRun: string;
	readonly year: string;
	readonly whichYear: string;
	readonly yearOut: string;
	readonly fleet: string;
	readonly fleetPlan: string;
	readonly fleetEnqueue: string;
	readonly fleetWork: string;
	readonly fleetStatus: string;
	readonly fleetCollect: string;
	readonly fleetQueue: string;
	readonly fleetTo: string;
	readonly fleetFolder: string;
	readonly fleetSome: string;
	readonly fleetStay: string;
	readonly fleetLost: string;
	readonly fleetMerge: string;
	readonly fleetShards: string;
	readonly fleetPortfolio: string;
	readonly fleetPortfolioShared: string;
	readonly fleetPortfolioOut: string;
	readonly fleetCompanies: string;
	readonly fleetOut: string;
	readonly fleetOwn: string;
	readonly fleetOwnId: string;
	readonly fleetUpdate: string;
	readonly fleetUpdateOnly: string;
	readonly fleetUpdateOut: string;
	readonly fleetUpdateWrite: string;
	readonly fleetAnswers: string;
	readonly fleetWrite: string;
	readonly fleetLaw: string;
	readonly fleetLetters: string;
	readonly fleetLettersOut: string;
	readonly fleetLettersSince: string;
	readonly fleetLettersAsOf: string;
	readonly fleetLettersBy: string;
	readonly fleetReplies: string;
	readonly fleetRepliesFile: string;
	readonly fleetRepliesWrite: string;
	readonly root: string;
	readonly out: string;
	readonly company: string;
	readonly kind: string;
	readonly only: string;
	readonly formats: string;
	readonly strict: string;
	readonly lang: string;
	readonly asOf: string;
	readonly json: string;
	readonly jobs: string;
	readonly progress: string;
	readonly since: string;
	readonly readability: string;
	readonly spelling: string;
	readonly report: string;
	readonly pack: string;
	readonly shard: string;
	readonly noCache: string;
	readonly watch: string;
	readonly studio: string;
	readonly port: string;
	readonly noOpen: string;
	readonly pdfStandard: string;
	readonly editable: string;
	readonly title: string;
	readonly code: string;
	readonly lockKind: string;
	readonly approve: string;
	readonly approveId: string;
	readonly approveBy: string;
	readonly approveOn: string;
	readonly approveCompany: string;
	readonly newKind: string;
	readonly newCompany: string;
	readonly newAsOf: string;
	readonly newHistoric: string;
	readonly revise: string;
	readonly reviseWhat: string;
	readonly reviseCompany: string;
	readonly finish: string;
	readonly init: string;
	readonly name: string;
	readonly orgNumber: string;
	readonly employees: string;
	readonly industry: string;
	readonly facts: string;
	readonly yes: string;
}
