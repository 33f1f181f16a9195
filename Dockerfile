# Hearsay's service. Without Neo4j the embedded engine keeps the graph in /data:
#   docker build -t hearsay .
#   docker run --rm --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 127.0.0.1:4000:4000 -v hearsay:/data hearsay

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# `prepare` builds, which needs the sources; no dependency needs its install script.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 HEARSAY_DATA=/data
WORKDIR /app
COPY package.json schema.graphql records.schema.json persisted-documents.json LICENSE ./
COPY cypher ./cypher
COPY seed ./seed
COPY neo4j-browser ./neo4j-browser
COPY src/extracting/lexicons ./src/extracting/lexicons
COPY src/resolving/lexicons ./src/resolving/lexicons
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN install -d -m 700 -o node -g node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
