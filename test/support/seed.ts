import fc from 'fast-check';

// The normal run is the same on every machine; the long form looks for what has not been seen yet.
if (process.env.REGELRETT_LONG !== '1') fc.configureGlobal({ seed: 20_250_101 });
