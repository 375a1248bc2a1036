import type { Command, CommanderError } from 'commander';
import { nearest } from '../messages/nearest.ts';
import { misuse, type UsageError } from './usage-error.ts';

/** What the argument parser found, as a message of our own; an error it did not foresee is passed on as it is. */
export function toMisuse(error: CommanderError, program: Command): UsageError | CommanderError {
	const [quoted = ''] = /(?<=').*(?=')/.exec(error.message) ?? [];
	switch (error.code) {
		case 'commander.unknownCommand':
			return misuse('command-unknown', { command: quoted, nearest: nearest(quoted, namesOf(groupOf(program))) });
		case 'commander.unknownOption': {
			const option = quoted.split('=', 1)[0] ?? quoted;
			return misuse('option-unknown', { option, nearest: nearest(option, optionsOf(program)) });
		}
		case 'commander.optionMissingArgument':
			return misuse('option-value-missing', { option: quoted.split(' ', 1)[0] ?? quoted });
		case 'commander.missingArgument':
			return misuse('argument-missing', { argument: described(quoted, program) });
		case 'commander.excessArguments':
			return misuse('argument-surplus', { argument: surplusOf(program) });
		case 'commander.help':
			return misuse('command-missing', { known: called(groupOf(program)) });
		default:
			return error;
	}
}

function namesOf(group: Command): readonly string[] {
	return group.commands.map((command) => command.name());
}

/** Commands as they are written behind `regelrett`: those of a group with its name. */
function called(group: Command): readonly string[] {
	return namesOf(group).map((name) => (group.parent === null ? name : `${group.name()} ${name}`));
}

/** What was called, as far as it is one of several commands. */
function groupOf(program: Command): Command {
	const group = program.commands.find((command) => command.commands.length > 0 && command.name() === program.args[0]);
	return group ?? program;
}

/** Those of the command that was called; before any is, those of all. */
function optionsOf(program: Command): readonly string[] {
	const command = commandOf(program);
	return (command ? [command] : program.commands).flatMap(({ options }) => options.map((option) => option.long ?? ''));
}

/** What an argument is, in the reader's words. */
function described(argument: string, program: Command): string {
	const known = commandOf(program)?.registeredArguments.find((one) => one.name() === argument);
	return known?.description || argument;
}

/** The first word that the command has no use for. */
function surplusOf(program: Command): string {
	const command = commandOf(program);
	return command?.args[command.registeredArguments.length] ?? '';
}

function commandOf(program: Command): Command | undefined {
	const group = groupOf(program);
	return group.commands.find((command) => command.name() === group.args[0]);
}
