#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './commands/run.ts';
import { heapGrowth } from './contained/heap-growth.ts';

setFlagsFromString(heapGrowth);
process.exitCode = await run(process.argv.slice(2));
