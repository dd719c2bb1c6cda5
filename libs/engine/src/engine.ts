/** Name and version of the built-in engine; equal versions give equal output for equal input. */
export const ENGINE = { name: 'claimdesk-engine', version: '0.4.0' } as const;
