// Prints the skipped tests and the closing line of a test run, and fails when a test skipped something that was installed.
import { existsSync, readFileSync } from 'node:fs';

const installed = (process.env.REGELRETT_INSTALLED ?? '').split(' ').filter(Boolean);
const results = '.regelrett/test-results.json';
if (!existsSync(results)) {
	console.log('No test was run: something before them failed.\n0 passed, 1 failed');
	process.exit(1);
}
const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
const tests = testResults.flatMap((file) => file.assertionResults);
const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const count = (status) => tests.filter((test) => test.status === status).length;

const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
const needless = skipped.filter(({ fullName }) => installed.some((name) => new RegExp(`skipped:.*${name}`, 'i').test(fullName)));
for (const { fullName } of needless) console.log(`skipped although installed: ${fullName}`);

const failed = count('failed') + brokenFiles.length + needless.length;
console.log(`${count('passed')} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exit(failed === 0 && count('passed') > 0 ? 0 : 1);
