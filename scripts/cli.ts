#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './commands/run.ts';

/*
 * Garbage is collected when the heap is twice what was in use the last time. V8 by itself waits for up to four times as much, which a
 * repository of a thousand companies comes to while it is read; with less than twice, the processor is at it longer.
 */
setFlagsFromString('--heap-growing-percent=100');
process.exitCode = await run(process.argv.slice(2));
