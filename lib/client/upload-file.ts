import type { ActionError, ActionResult } from "#core/errors/action-result.ts";

/**
 * Sends a file as the body of a POST and reports how much has gone, 0–1. It never throws: what went wrong comes back
 * as a refusal. `XMLHttpRequest` because `fetch` tells nothing of an upload under way.
 */
export function uploadFile<T>(
  address: string,
  file: File,
  onProgress: (sent: number) => void,
): Promise<ActionResult<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve((request.response as ActionResult<T> | null) ?? refused(request.status));
    request.onerror = () => resolve({ ok: false, error: UNREACHABLE });
    request.send(file);
  });
}

function refused(status: number): ActionResult<never> {
  const message = `The upload was refused (${status}). Nothing was imported. Try again, or with a smaller file.`;
  return { ok: false, error: { code: status === 413 ? "too-large" : "fault", message, fields: {} } };
}

const UNREACHABLE: ActionError = {
  code: "unavailable",
  message: "The upload broke off. Nothing was imported. Check the connection and upload the file again.",
  fields: {},
};
