export * from './access/can.ts';
export * from './article/article-text.ts';
export * from './article/published-date.ts';
export * from './claim/claim-workflow.ts';
export * from './errors.ts';
export * from './verdict/evidence-gate.ts';
export * from './verdict/risk-policy.ts';
export * from './vocabulary.ts';
