"use client";

import { useState } from "react";
import { useSettled } from "#client/use-settled.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { settingTexts } from "./setting-texts.ts";

const SETTLE_MS = 400;

/** The settings of a sender as they are typed, and as they are once nobody types: those ask what fits. */
export function useSenderSettings(format: ExportFormatKey, start: Record<string, unknown>) {
  const [settings, setSettings] = useState(() => settingTexts(EXPORT_FORMATS[format].fields, start));
  const settled = useSettled(settings, SETTLE_MS);
  const isSettled = JSON.stringify(settled) === JSON.stringify(settings);
  return { settings, setSettings, settled, isSettled };
}
