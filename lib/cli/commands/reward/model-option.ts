/** `--model`, in words. */
export const MODEL_HELP = "a file of `reward train`, or builtin for the model of the product";
