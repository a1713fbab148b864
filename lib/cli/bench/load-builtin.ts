import { sampleContent } from "#core/content/sample/sample-content.ts";
import { builtinRewardModel } from "#server/reward/builtin-model.ts";
import { cpuSeconds } from "./measure.ts";

// One cold load of the built-in model up to its first reward, in a process of its own: prints the milliseconds of CPU time.
const { title, body, language } = sampleContent[0]!;
const start = cpuSeconds();
builtinRewardModel().reward({ title, body, language }, { title, body: "" });
process.stdout.write(String((cpuSeconds() - start) * 1000));
