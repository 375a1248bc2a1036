/** Why the studio's server does not answer what it was asked. */
export interface StudioServerTexts {
	/** There is no such address, document or company. */
	readonly unknown: string;
	/** @param detail which part of what was asked makes no sense */
	readonly malformed: (detail: string) => string;
	readonly large: (megabytes: number) => string;
	/** A fault of the program. */
	readonly fault: string;
	/** The repository could not be read when the program was started. */
	readonly unopened: (reason: string) => string;
	/** The front matter cannot be read, so that no field of it can be changed by itself. */
	readonly unreadable: string;
	/** A field cannot be changed and leave all else as it is. */
	readonly uneditable: (field: string) => string;
}
