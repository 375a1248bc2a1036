import { Command, Help } from 'commander';
import { consoleTexts } from '../messages/console.ts';
import type { HelpTexts } from '../messages/console-texts.ts';
import type { Language } from '../types/index.ts';
import type { ApproveWritten } from './approve.ts';
import type { DiffWritten } from './diff/diff-options.ts';
import { addFleet } from './fleet/add-fleet.ts';
import type { ImportWritten } from './import.ts';
import type { InitWritten } from './init/init-written.ts';
import type { NewWritten } from './new.ts';
import { onceEach } from './once-each.ts';
import type { Written } from './options.ts';
import type { ReviseWritten } from './revise.ts';
import type { StudioWritten } from './studio.ts';
import { toolVersion } from './tool-name.ts';

/**
 * The command line with its help in the reader's language; `done` gets the exit code of the command that ran.
 * A command is loaded when it is asked for, so that `check` does not wait for what only `build` needs.
 */
export function createProgram(language: Language, done: (code: number) => void): Command {
	const { help } = consoleTexts[language];
	const program = polite(new Command('regelrett'), help)
		.description(help.program)
		.version(toolVersion(), '-V, --version', help.showVersion)
		.helpCommand(false);
	const add = (name: string, description: string, group = program) => {
		const command = polite(new Command(name), help).description(description);
		group.addCommand(command);
		return command.option('--root <dir>', help.root).option('--lang <nb|nn|da|en>', help.lang);
	};

	selecting(add('build', help.build), help)
		.option('--out <dir>', help.out)
		.option('--formats <list>', help.formats)
		.option('--jobs <n>', help.jobs)
		.option('--pdf-standard <name>', help.pdfStandard)
		.option('--editable', help.editable)
		.option('--pack <company>', help.pack)
		.option('--shard <i/n>', help.shard)
		.option('--no-cache', help.noCache)
		.option('--progress', help.progress)
		.option('--watch', help.watch)
		.action(async (written: Written) =>
			done(
				written.watch === true
					? await (await import('./watch/watch.ts')).watchCommand(written)
					: await (await import('./build.ts')).buildCommand(written),
			),
		);
	selecting(add('check', help.check), help)
		.option('--out <dir>', help.out)
		.option('--formats <list>', help.formats)
		.option('--no-cache', help.noCache)
		.option('--since <rev>', help.since)
		.option('--readability', help.readability)
		.option('--spelling', help.spelling)
		.option('--report <form>', help.report)
		.action(async (written: Written) => done(await (await import('./check.ts')).checkCommand(written)));
	add('new', help.new)
		// Kinds and titles are asked for by the command, which can say what kinds there are.
		.usage('[options] <kind> <title>')
		.argument('[kind]', help.newKind)
		.argument('[title]', help.title)
		.option('--company <id>', help.newCompany)
		.option('--as-of <day>', help.newAsOf)
		.option('--historic', help.newHistoric)
		.option('--json', help.json)
		.action(async (kind: string | undefined, title: string | undefined, written: NewWritten) =>
			done(await (await import('./new.ts')).newCommand(kind, title, written)),
		);
	add('revise', help.revise)
		.argument('<order>', help.reviseWhat)
		.option('--finish', help.finish)
		.option('--company <id>', help.reviseCompany)
		.option('--as-of <day>', help.asOf)
		.option('--json', help.json)
		.action(async (what: string, written: ReviseWritten) =>
			done(await (await import('./revise.ts')).reviseCommand(what, written)),
		);
	add('init', help.init)
		.option('--name <name>', help.name)
		.option('--org-number <number>', help.orgNumber)
		.option('--employees <n>', help.employees)
		.option('--industry <code>', help.industry)
		.option('--facts <file>', help.facts)
		.option('--yes', help.yes)
		.action(async (written: InitWritten) => done(await (await import('./init.ts')).initCommand(written)));
	add('lock', help.lock)
		.argument('<kind>', help.lockKind)
		.action(async (kind: string, written: Written) =>
			done(await (await import('./lock.ts')).lockCommand(kind, written)),
		);
	add('approve', help.approve)
		.argument('<id>', help.approveId)
		.option('--by <name>', help.approveBy)
		.option('--on <day>', help.approveOn)
		.option('--company <id>', help.approveCompany)
		.option('--json', help.json)
		.action(async (id: string, written: ApproveWritten) =>
			done(await (await import('./approve.ts')).approveCommand(id, written)),
		);
	add('diff', help.diff)
		.argument('<id>', help.diffId)
		.option('--from <version>', help.from)
		.option('--to <version>', help.to)
		.option('--out <dir>', help.diffOut)
		.option('--company <id>', help.diffCompany)
		.option('--formats <list>', help.diffFormats)
		.option('--json', help.json)
		.action(async (id: string, written: DiffWritten) =>
			done(await (await import('./diff.ts')).diffCommand(id, written)),
		);
	add('import', help.import)
		.argument('<file>', help.importFile)
		.option('--out <dir>', help.importOut)
		.option('--kind <name>', help.importKind)
		.option('--company <id>', help.importCompany)
		.option('--as <template>', help.importAs)
		.option('--changes <what>', help.importChanges)
		.option('--onto <file>', help.importOnto)
		.option('--write', help.importWrite)
		.option('--dry-run', help.importDryRun)
		.option('--as-of <day>', help.asOf)
		.action(async (file: string, written: ImportWritten) =>
			done(await (await import('./import.ts')).importCommand(file, written)),
		);
	add('year', help.year)
		.argument('<year>', help.whichYear)
		.option('--out <dir>', help.yearOut)
		.option('--company <id>', help.company)
		.option('--as-of <day>', help.asOf)
		.option('--json', help.json)
		.action(async (year: string, written: Written) =>
			done(await (await import('./year.ts')).yearCommand(year, written)),
		);
	add('studio', help.studio)
		.option('--company <id>', help.company)
		.option('--port <n>', help.port)
		.option('--no-open', help.noOpen)
		.option('--as-of <day>', help.asOf)
		.action(async (written: StudioWritten) => done(await (await import('./studio.ts')).studioCommand(written)));
	addFleet(add, help, done);
	add('verify', help.verify)
		.argument('[dist]', help.out)
		.action(async (out: string | undefined, written: Written) =>
			done(await (await import('./verify.ts')).verifyCommand(out, written)),
		);
	add('explain', help.explain)
		.argument('[code]', help.code)
		.action(async (code: string | undefined, written: Written) =>
			done(await (await import('./explain.ts')).explainCommand(code, written)),
		);
	onceEach(program);
	return program;
}

/** The options of a command that reads and checks the repository. */
function selecting(command: Command, help: HelpTexts): Command {
	return command
		.option('--company <id>', help.company)
		.option('--kind <name>', help.kind)
		.option('--only <path>', help.only)
		.option('--strict', help.strict)
		.option('--as-of <day>', help.asOf)
		.option('--json', help.json);
}

/** Errors are thrown instead of printed in English, nothing surplus is swallowed, and the headings of the help are translated. */
function polite(command: Command, help: HelpTexts): Command {
	const titles: Readonly<Record<string, string>> = {
		'Usage:': help.usage,
		'Commands:': help.commands,
		'Options:': help.options,
		'Arguments:': help.arguments,
	};
	const english = new Help();
	const translated = (usage: string) =>
		usage.replace('[options]', `[${help.anOption}]`).replace('[command]', `[${help.aCommand}]`);
	return command
		.exitOverride()
		.configureOutput({ writeErr: () => {} })
		.configureHelp({
			styleTitle: (title) => titles[title] ?? title,
			commandUsage: (subject) => translated(english.commandUsage(subject)),
			subcommandTerm: (subject) =>
				translated(
					subject.commands.length > 0 ? english.subcommandTerm(subject) : `${subject.name()} ${subject.usage()}`,
				),
		})
		.helpOption('-h, --help', help.showHelp)
		.allowExcessArguments(false)
		.showSuggestionAfterError(false);
}
