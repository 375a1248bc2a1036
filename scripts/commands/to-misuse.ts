import type { Command, CommanderError } from 'commander';
import { nearest } from '../messages/nearest.ts';
import { misuse, type UsageError } from './usage-error.ts';

/** What the argument parser found, as a message of our own; an error it did not foresee is passed on as it is. */
export function toMisuse(error: CommanderError, program: Command): UsageError | CommanderError {
	const [quoted = ''] = /(?<=').*(?=')/.exec(error.message) ?? [];
	switch (error.code) {
		case 'commander.unknownCommand':
			return misuse('command-unknown', { command: quoted, nearest: nearest(quoted, namesOf(program)) });
		case 'commander.unknownOption': {
			const option = quoted.split('=', 1)[0] ?? quoted;
			return misuse('option-unknown', { option, nearest: nearest(option, optionsOf(program)) });
		}
		case 'commander.optionMissingArgument':
			return misuse('option-value-missing', { option: quoted.split(' ', 1)[0] ?? quoted });
		case 'commander.missingArgument':
			return misuse('argument-missing', { argument: quoted });
		case 'commander.excessArguments':
			return misuse('argument-surplus', { argument: surplusOf(program) });
		case 'commander.help':
			return misuse('command-missing', { known: namesOf(program) });
		default:
			return error;
	}
}

function namesOf(program: Command): readonly string[] {
	return program.commands.map((command) => command.name());
}

/** Those of the command that was called; before any is, those of all. */
function optionsOf(program: Command): readonly string[] {
	const called = commandOf(program);
	return (called ? [called] : program.commands).flatMap(({ options }) => options.map((option) => option.long ?? ''));
}

/** The first word that the command has no use for. */
function surplusOf(program: Command): string {
	const command = commandOf(program);
	return command?.args[command.registeredArguments.length] ?? '';
}

function commandOf(program: Command): Command | undefined {
	return program.commands.find((command) => command.name() === program.args[0]);
}
