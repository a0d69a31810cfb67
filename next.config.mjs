/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Done by lib/http/compressed.ts, which knows a smaller form than gzip.
  compress: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // A title that a script moves into the head later is none for who has no script.
  htmlLimitedBots: /.*/,
  // `npm run check` reads the types, tests and tools included: a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // Native or worker-spawning packages are loaded by Node itself, not bundled.
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "@hyzyla/pdfium",
    "sharp",
    "compression",
    "pg",
    "pino",
    "graphile-worker",
    "nodemailer",
  ],
  experimental: {
    serverActions: { bodySizeLimit: "1mb" },
    globalNotFound: true,
  },
  // The print sheet and the PDF of a page are other renderings of the same address.
  async rewrites() {
    return {
      beforeFiles: [
        // Only below a language: `/files/…/name.pdf` is a file.
        { source: "/:locale([a-z]{2}).pdf", destination: "/page-pdf/:locale" },
        { source: "/:locale([a-z]{2})/:path*.pdf", destination: "/page-pdf/:locale/:path*" },
        {
          source: "/:locale([a-z]{2})/:path*",
          has: [{ type: "query", key: "print" }],
          destination: "/:locale/print-sheet/:path*",
        },
      ],
    };
  },
};

export default config;
