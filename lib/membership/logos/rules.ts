/** Limits of an uploaded logo, and the box in pixels it is scaled into. */
export const logoLimits = { bytes: 5_000_000, pixels: 40_000_000, box: { width: 480, height: 240 } } as const;

export const pictureTypes = ["image/png", "image/jpeg", "image/webp"] as const;
