import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/prepare.ts',
    // A build of its own takes seconds, and two cores are shared.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A shared machine may stall a browser for seconds; a fault fails twice.
    retry: process.env.CI ? 1 : 0,
    // What a browser shows after a change takes as long as the machine lets it.
    expect: { poll: { timeout: 20_000 } },
  },
});
