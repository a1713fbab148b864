/** What decides how a drawing looks; the classes of the page do not reach into a picture. */
const LOOK = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
];

/** Dots of the picture for each unit of the drawing. */
const SCALE = 3;

/**
 * A drawing as a PNG, as it looks now, on the colour of its page. It is drawn in the browser, from the drawing's own
 * markup as a `data:` address: nothing is loaded and nothing leaves.
 */
export async function svgPicture(svg: SVGSVGElement): Promise<Blob> {
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const copy = withLook(svg);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const paper = canvas.getContext("2d")!;
  paper.fillStyle = backgroundOf(svg);
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large"))),
      "image/png",
    );
  });
}

function withLook(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [at, original] of [svg, ...svg.querySelectorAll<SVGElement>("*")].entries()) {
    const look = getComputedStyle(original);
    copies[at]!.setAttribute("style", LOOK.map((name) => `${name}:${look.getPropertyValue(name)}`).join(";"));
    copies[at]!.removeAttribute("class");
  }
  return copy;
}

/** The first colour behind the drawing that is not see-through. */
function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== "transparent" && !/, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return "white";
}
