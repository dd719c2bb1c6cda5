/**
 * Writes the one copy of the API's types and the console's typed documents (libs/contract/src/generated).
 *
 *   node tools/codegen.mjs           writes it from apps/api/schema.graphql and apps/console/src/**\/*.graphql
 *   node tools/codegen.mjs --check   writes nothing; exits 1 when the committed copy is stale
 *
 * Documents are typed strings, so the browser needs no GraphQL parser.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, Source, validate } from 'graphql';
import { format, resolveConfig } from 'prettier';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemaFile = join(root, 'apps/api/schema.graphql');
const documentsFolder = join(root, 'apps/console/src');
const target = join(root, 'libs/contract/src/generated/graphql.ts');

const config = {
  documentMode: 'string',
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  dedupeFragments: true,
  onlyOperationTypes: true,
  avoidOptionals: { field: true },
  scalars: { ID: 'string', DateTime: 'string' },
};

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Every *.graphql file of the console, sorted, so that two machines write the same bytes. */
function readDocuments() {
  return readdirSync(documentsFolder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const location = relative(root, join(documentsFolder, name));
      return { location, document: parse(new Source(readFileSync(join(documentsFolder, name), 'utf8'), location)) };
    });
}

/** A document that the schema cannot answer is told with its place, not left for the browser to find. */
function refuseInvalid(schema, documents) {
  const all = { kind: 'Document', definitions: documents.flatMap((each) => each.document.definitions) };
  const errors = validate(schema, all);
  if (errors.length > 0) fail(`The console asks for what the schema does not have:\n${errors.join('\n')}`);
}

async function generate() {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const documents = readDocuments();
  refuseInvalid(schema, documents);
  const code = await codegen({
    filename: target,
    schema: parse(readFileSync(schemaFile, 'utf8')),
    documents,
    config,
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
  });
  const banner = '// Written by tools/codegen.mjs from apps/api/schema.graphql and the console. Do not edit.\n';
  return format(banner + code, { ...(await resolveConfig(target)), parser: 'typescript' });
}

const code = await generate();
const name = relative(root, target);
if (process.argv.includes('--check')) {
  let committed = '';
  try {
    committed = readFileSync(target, 'utf8');
  } catch {
    fail(`${name} is missing. Run "node tools/codegen.mjs" and commit it.`);
  }
  if (committed !== code) fail(`${name} is stale: schema or console documents changed. Run "node tools/codegen.mjs".`);
  console.log(`${name} is up to date.`);
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
  console.log(`Wrote ${name}.`);
}
