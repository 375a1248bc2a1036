import type { Command } from 'commander';
import type { HelpTexts } from '../../messages/console-texts.ts';
import type { Written } from '../options.ts';
import type { FleetWritten } from './fleet-options.ts';
import type { LettersWritten } from './letters-options.ts';
import type { PortfolioWritten } from './portfolio.ts';
import type { QueueWritten } from './queue-options.ts';
import type { RepliesWritten } from './replies.ts';
import type { UpdateWritten } from './update.ts';

/** Adds `fleet` and what is asked of many companies; `add` makes a command below another, `done` gets the exit code. */
export function addFleet(
	add: (name: string, description: string, group?: Command) => Command,
	help: HelpTexts,
	done: (code: number) => void,
): void {
	const fleet = add('fleet', help.fleet).helpCommand(false);
	// What is said before the name of what is asked holds for it, unless it is said behind it too.
	// What stands behind the command is its own, so that the same may be said once before it and once behind it.
	fleet.enablePositionalOptions();
	fleet.hook('preSubcommand', (above, asked) => {
		for (const [key, value] of Object.entries(above.opts())) asked.setOptionValue(key, value);
	});
	add('plan', help.fleetPlan, fleet)
		.option('--companies <file>', help.fleetCompanies)
		.option('--out <dir>', help.fleetOut)
		.option('--law <law>', help.fleetLaw, (law: string, before: readonly string[] = []) => [...before, law])
		.option('--answers <file>', help.fleetAnswers)
		.option('--write', help.fleetWrite)
		.option('--json', help.json)
		.action(async (written: FleetWritten) => done(await (await import('./plan.ts')).fleetPlanCommand(written)));
	add('enqueue', help.fleetEnqueue, fleet)
		.option('--queue <url>', help.fleetQueue)
		.option('--to <dir>', help.fleetTo)
		.option('--companies <list>', help.fleetSome)
		.option('--formats <list>', help.formats)
		.option('--pdf-standard <name>', help.pdfStandard)
		.option('--editable', help.editable)
		.option('--strict', help.strict)
		.option('--as-of <day>', help.asOf)
		.option('--json', help.json)
		.action(async (written: QueueWritten) => done(await (await import('./enqueue.ts')).fleetEnqueueCommand(written)));
	add('work', help.fleetWork, fleet)
		.option('--queue <url>', help.fleetQueue)
		.option('--to <dir>', help.fleetTo)
		.option('--jobs <n>', help.jobs)
		.option('--stay', help.fleetStay)
		.option('--lost-after <seconds>', help.fleetLost)
		.action(async (written: QueueWritten) => done(await (await import('./work.ts')).fleetWorkCommand(written)));
	add('status', help.fleetStatus, fleet)
		.option('--queue <url>', help.fleetQueue)
		.option('--json', help.json)
		.action(async (written: QueueWritten) => done(await (await import('./status.ts')).fleetStatusCommand(written)));
	add('collect', help.fleetCollect, fleet)
		.argument('<folder>', help.fleetFolder)
		.option('--out <dir>', help.out)
		.option('--formats <list>', help.formats)
		.option('--pdf-standard <name>', help.pdfStandard)
		.option('--editable', help.editable)
		.option('--strict', help.strict)
		.option('--as-of <day>', help.asOf)
		.option('--jobs <n>', help.jobs)
		.option('--json', help.json)
		.option('--progress', help.progress)
		.action(async (folder: string, written: Written) =>
			done(await (await import('./collect.ts')).fleetCollectCommand(folder, written)),
		);
	add('merge', help.fleetMerge, fleet)
		.argument('<dirs...>', help.fleetShards)
		.option('--out <dir>', help.out)
		.option('--jobs <n>', help.jobs)
		.option('--json', help.json)
		.option('--progress', help.progress)
		.action(async (folders: readonly string[], written: Written) =>
			done(await (await import('./merge.ts')).fleetMergeCommand(folders, written)),
		);
	add('portfolio', help.fleetPortfolio, fleet)
		.option('--out <dir>', help.fleetPortfolioOut)
		.option('--shared <folder>', help.fleetPortfolioShared)
		.option('--as-of <day>', help.asOf)
		.action(async (written: PortfolioWritten) =>
			done(await (await import('./portfolio.ts')).fleetPortfolioCommand(written)),
		);
	add('own', help.fleetOwn, fleet)
		.argument('<id>', help.fleetOwnId)
		.option('--company <id>', help.newCompany)
		.action(async (id: string, written: Written) =>
			done(await (await import('./own.ts')).fleetOwnCommand(id, written)),
		);
	add('update', help.fleetUpdate, fleet)
		.option('--company <id>', help.company)
		.option('--only <id>', help.fleetUpdateOnly)
		.option('--out <dir>', help.fleetUpdateOut)
		.option('--as-of <day>', help.asOf)
		.option('--write', help.fleetUpdateWrite)
		.option('--json', help.json)
		.action(async (written: UpdateWritten) => done(await (await import('./update.ts')).fleetUpdateCommand(written)));
	add('letters', help.fleetLetters, fleet)
		.option('--since <rev>', help.fleetLettersSince)
		.option('--as-of <day>', help.fleetLettersAsOf)
		.option('--by <day>', help.fleetLettersBy)
		.option('--out <dir>', help.fleetLettersOut)
		.option('--company <id>', help.company)
		.option('--formats <list>', help.formats)
		.option('--jobs <n>', help.jobs)
		.action(async (written: LettersWritten) => done(await (await import('./letters.ts')).fleetLettersCommand(written)));
	add('replies', help.fleetReplies, fleet)
		.argument('<file>', help.fleetRepliesFile)
		.option('--write', help.fleetRepliesWrite)
		.option('--as-of <day>', help.asOf)
		.option('--json', help.json)
		.action(async (file: string, written: RepliesWritten) =>
			done(await (await import('./replies.ts')).fleetRepliesCommand(file, written)),
		);
}
