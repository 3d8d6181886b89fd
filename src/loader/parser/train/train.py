"""Trains the tagger and parser of English sentences, and writes it as an ONNX model.

    python3 train.py TREEBANK OUT

TREEBANK holds train.conllu.gz, dev.conllu.gz and text.txt.gz (README.md says where they come from).
OUT gets model.onnx and model.json. Needs Debian's python3-torch, python3-onnx and fasttext; takes
under an hour on two cores. The seed is fixed. Only train and dev are read here: the tests' figures
are made by `npm run bench -- parser TREEBANK`, with the words that our own tokenizer finds.
"""

import argparse, gzip, json, os, random, re, subprocess, tempfile, time
from collections import Counter

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before torch: each process has one thread
import torch
from torch import distributed, multiprocessing, nn
from torch.nn.functional import cross_entropy
from network import AFFIXES, HIDDEN, SHAPES, Parser, export

arguments = argparse.ArgumentParser()
arguments.add_argument("treebank")
arguments.add_argument("out")
arguments.add_argument("--epochs", type=int, default=62)
arguments.add_argument("--vectors", help="made before, to save their time")
options = arguments.parse_args()

RATE = 2e-3
BATCH = 800  # words, root included
AVERAGE = 0.9992  # decay of the average of the weights, which is what is kept
PROCESSES = 2  # each takes half of the batches; two threads in one process read 7,600 words a second, these 12,600

# --- what the network is told of a word; `features.ts` does the same ---


def normal(word):
    """Signs that mean the same are one, and digits are all 0."""
    word = re.sub(r"[“”„«»]|``|''", '"', word)
    word = re.sub(r"[‘’`]", "'", word)
    word = re.sub(r"^(?:–|—|--|---)$", "—", word).replace("…", "...")
    return re.sub(r"[0-9]", "0", word)


def hashed(text, size):
    """FNV-1a over UTF-16 code units."""
    value = 2166136261
    data = text.encode("utf-16-le")
    for at in range(0, len(data), 2):
        value = ((value ^ (data[at] | data[at + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return (value ^ value >> 15) % size


def affixes(lower):
    """Endings of one to four letters, beginnings of one to three: seven numbers."""
    ends = [hashed(f"{n}-{lower[-n:]}", AFFIXES) for n in (1, 2, 3, 4)]
    return ends + [hashed(f"{n}+{lower[:n]}", AFFIXES) for n in (1, 2, 3)]


def shape(word):
    """"Xx" of "Oslo", "XX" of "UN", "00" of "2024": runs longer than two are cut."""
    kinds = "".join("X" if c.isupper() else "x" if c.islower() else "0" if c == "0" else c if ord(c) < 128 else "?" for c in word)
    return hashed(re.sub(r"(.)\1{2,}", r"\1\1", kinds)[:8], SHAPES)


# --- treebanks ---

ENTITIES = ["none", "person", "organization", "place", "event", "time", "object", "abstract"]


def lemma_edit(form, lemma):
    """How the lemma is made of the lower-case form: "3|eet" for "met"; "=it" for a whole word."""
    form, lemma = form.lower(), lemma.lower()
    same = len(os.path.commonprefix([form, lemma]))
    return f"{len(form) - same}|{lemma[same:]}" if same or len(form) < 3 else "=" + lemma


def head_types(rows):
    """For each word the type of the longest mention that it heads; None where none are annotated."""
    open_mentions, spans = {}, []
    for at, row in enumerate(rows):
        found = re.search(r"Entity=([^|]*)", row[9])
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", found.group(1)) if found else []:
            key = re.sub(r"\D.*", "", part.lstrip("("))
            if part.startswith("("):
                kind = part.split("-")[1] if "-" in part else ""
                open_mentions.setdefault(key, []).append((at, kind))
            if part.endswith(")") and open_mentions.get(key):
                start, kind = open_mentions[key].pop()
                spans.append((start, at, kind))
    types = [0] * len(rows)
    for start, end, kind in sorted(spans, key=lambda span: span[1] - span[0]):
        heads = [at for at in range(start, end + 1) if not start <= int(rows[at][6]) - 1 <= end]
        if heads:
            types[heads[0]] = ENTITIES.index(kind if kind in ENTITIES else "object")
    return types


def read(path):
    """Sentences as lists of rows of ten fields."""
    sentences, rows, annotated = [], [], False
    for line in gzip.open(path, "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            annotated = "GUM" in line
        elif line == "":
            if rows:
                sentences.append((rows, head_types(rows) if annotated else None))
            rows = []
        elif line[0] != "#" and re.match(r"\d+\t", line):
            rows.append(line.split("\t"))
    return sentences


def inventory(values, least=1):
    return [value for value, count in Counter(values).most_common() if count >= least]


# --- word vectors ---

TOKEN = re.compile(
    r"[^\W\d_]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|(?:[A-Za-z]\.){2,}|\d+(?:[.,:]\d+)*|[^\W\d_]+|\S"
)


def make_vectors(folder, train, out):
    corpus = os.path.join(out, "corpus.txt")
    with open(corpus, "w", encoding="utf-8") as file:
        for line in gzip.open(os.path.join(folder, "text.txt.gz"), "rt", encoding="utf-8"):
            file.write(" ".join(normal(word).lower() for word in TOKEN.findall(line)) + "\n")
        for rows, *_ in train:
            file.write(" ".join(normal(row[1]).lower() for row in rows) + "\n")
    how = "-dim 100 -ws 3 -minCount 10 -minn 0 -maxn 0 -epoch 5 -thread 2".split()
    subprocess.run(["fasttext", "skipgram", "-input", corpus, "-output", os.path.join(out, "vectors"), *how], check=True)
    os.remove(corpus)
    return os.path.join(out, "vectors.vec")


def read_vectors(path):
    with open(path, encoding="utf-8") as file:
        next(file)
        rows = [line.rstrip().rsplit(" ", 100) for line in file]
    rows = [row for row in rows if row[0] != "</s>" and len(row) == 101]
    return [row[0] for row in rows], torch.tensor([[float(x) for x in row[1:]] for row in rows])


# --- training ---


class Encoder:
    """Sentences as tensors."""

    def __init__(self, columns, vocabulary):
        self.ids = {name: {value: at for at, value in enumerate(values)} for name, values in columns.items()}
        self.words = {word: at + 2 for at, word in enumerate(vocabulary)}  # 0 is the root, 1 unknown
        self.known = {}

    def features(self, form):
        if form not in self.known:
            word = normal(form)
            self.known[form] = (self.words.get(word.lower(), 1), affixes(word.lower()), shape(word))
        return self.known[form]

    def encode(self, sentence, forms=None):
        """`forms` instead of the sentence's own. What is not known, or not annotated, is -100."""
        rows, types = sentence
        found = [(0, [0] * 7, 0)] + [self.features(form) for form in forms or [row[1] for row in rows]]

        def column(name, values):
            return torch.tensor([-100] + [self.ids[name].get(value, -100) for value in values])

        return {
            "words": torch.tensor([one[0] for one in found]),
            "affixes": torch.tensor([one[1] for one in found]),
            "shapes": torch.tensor([one[2] for one in found]),
            "upos": column("upos", [row[3] for row in rows]),
            "xpos": column("xpos", [row[4] for row in rows]),
            "lemma": column("lemma", [lemma_edit(row[1], row[2]) for row in rows]),
            "label": column("label", [row[7] for row in rows]),
            "entity": torch.tensor([-100] + (types or [-100] * len(rows))),
            "head": torch.tensor([-100] + [int(row[6]) for row in rows]),
        }


def titled(sentence):
    """As a headline prints it: long words with a capital."""
    return [row[1].capitalize() if len(row[1]) > 3 and row[1].islower() else row[1] for row in sentence[0]]


def batches(sentences):
    """Lists of sentences of one length, so that nothing is padded, in pairs of like size."""
    by_length = {}
    for one in random.sample(sentences, len(sentences)):
        by_length.setdefault(len(one["words"]), []).append(one)
    groups = []
    for length, ones in sorted(by_length.items()):
        size = max(1, BATCH // length)
        groups += [ones[at : at + size] for at in range(0, len(ones), size)]
    pairs = [groups[at : at + PROCESSES] for at in range(0, len(groups) - PROCESSES + 1, PROCESSES)]
    random.shuffle(pairs)
    return pairs


def run(model, sentences):
    batch = {key: torch.stack([one[key] for one in sentences]) for key in sentences[0]}
    state = torch.zeros(2, len(sentences), HIDDEN)
    return batch, model(batch["words"], batch["affixes"], batch["shapes"], None, state)


def loss_of(model, sentences):
    batch, (tags, entity, arcs, dep, head) = run(model, sentences)
    labels = model.labels(dep, head, batch["head"].clamp(min=0).unsqueeze(2)).squeeze(2)

    def loss(scores, name):
        return cross_entropy(scores.flatten(0, 1), batch[name].flatten(), ignore_index=-100)

    total = loss(arcs, "head") + loss(labels, "label")
    for weight, scores, name in ((0.5, tags[0], "upos"), (0.5, tags[1], "xpos"), (0.3, tags[2], "lemma")):
        total = total + weight * loss(scores, name)
    return total + 0.3 * loss(entity, "entity") if (batch["entity"] >= 0).any() else total


def figures(model, sentences, labels):
    """Percent right, with the treebank's words; labels without subtypes."""
    model.eval()
    plain = [label.split(":")[0] for label in labels]
    right, total = Counter(), Counter()
    with torch.no_grad():
        for pair in batches(sentences):
            for group in pair:
                batch, (tags, entity, arcs, dep, head) = run(model, group)
                heads = arcs.argmax(2)
                found = model.labels(dep, head, heads.unsqueeze(2)).argmax(3).squeeze(2)
                for name, scores in (("upos", tags[0]), ("xpos", tags[1]), ("lemma", tags[2]), ("entity", entity)):
                    known = batch[name] >= (1 if name == "entity" else 0)
                    right[name] += ((scores.argmax(2) == batch[name]) & known).sum().item()
                    total[name] += known.sum().item()
                good = (heads == batch["head"]) & (batch["head"] >= 0)
                same = [plain[a] == plain[b] for a, b in zip(found[good].tolist(), batch["label"][good].tolist())]
                right.update(uas=good.sum().item(), las=sum(same))
                total.update(dict.fromkeys(("uas", "las"), (batch["head"] >= 0).sum().item()))
    return " ".join(f"{name} {100 * right[name] / total[name]:.2f}" for name in total)


def share_gradients(parameters):
    """The mean over the processes."""
    flat = torch.cat([p.grad.flatten() for p in parameters])
    distributed.all_reduce(flat)
    at = 0
    for p in parameters:
        p.grad.copy_(flat[at : at + p.numel()].view_as(p) / PROCESSES)
        at += p.numel()


def train(rank, data, vectors, columns, vocabulary):
    """One process of training; the first one also measures, and writes the model."""
    torch.set_num_threads(1)
    distributed.init_process_group("gloo", f"file://{data['meeting']}", rank=rank, world_size=PROCESSES)
    random.seed(7)
    torch.manual_seed(7)
    model = Parser({name: len(values) for name, values in columns.items()}, vectors)
    torch.manual_seed(100 + rank)  # each drops out other numbers
    average = {name: value.detach().clone() for name, value in model.state_dict().items()}
    parameters = list(model.parameters())
    optimizer = torch.optim.Adam(parameters, betas=(0.9, 0.95))
    encoder = Encoder(columns, vocabulary)
    originals = [one for one in data["train"] if len(one[0]) <= 120]
    sentences = [encoder.encode(one) for one in originals]
    titles = [encoder.encode(one, titled(one)) for one in originals]
    dev = [encoder.encode(one) for one in data["dev"]]
    began, step = time.time(), 0
    steps = options.epochs * len(batches(sentences))
    for epoch in range(1, options.epochs + 1):
        model.train()
        shown = [title if random.random() < 0.05 else one for one, title in zip(sentences, titles)]
        for pair in batches(shown):
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / 300, 1.6 * (1 - step / max(steps, 1)) + 0.01)
            optimizer.zero_grad()
            loss_of(model, pair[rank]).backward()
            for p in parameters:
                p.grad = torch.zeros_like(p) if p.grad is None else p.grad
            share_gradients(parameters)
            nn.utils.clip_grad_norm_(parameters, 5)
            optimizer.step()
            step += 1
            decay = min(AVERAGE, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, value in model.state_dict().items():
                    average[name].lerp_(value, 1 - decay)
        if rank == 0 and (epoch % 10 == 0 or epoch in (1, options.epochs)):
            kept = {name: value.clone() for name, value in model.state_dict().items()}
            model.load_state_dict(average)
            minutes = (time.time() - began) / 60
            print(f"epoch {epoch}, {minutes:.1f} min: {figures(model, dev, columns['label'])}", flush=True)
            export(model, columns, vocabulary, options.out)
            model.load_state_dict(kept)


def main():
    began = time.time()
    os.makedirs(options.out, exist_ok=True)
    data = {name: read(os.path.join(options.treebank, f"{name}.conllu.gz")) for name in ("train", "dev")}
    vocabulary, vectors = read_vectors(options.vectors or make_vectors(options.treebank, data["train"], options.out))
    vectors = torch.cat([torch.zeros(2, vectors.shape[1]), vectors / vectors.std() * 0.5])
    rows = [row for sentence, _ in data["train"] for row in sentence]
    columns = {
        "upos": inventory(row[3] for row in rows),
        "xpos": inventory((row[4] for row in rows), 5),
        "lemma": inventory((lemma_edit(row[1], row[2]) for row in rows), 3),
        "label": inventory((row[7] for row in rows), 5),
        "entity": ENTITIES,
    }
    print({name: len(values) for name, values in columns.items()}, f"{len(vocabulary)} words, {time.time() - began:.0f} s", flush=True)
    data["meeting"] = os.path.join(tempfile.mkdtemp(), "processes")
    multiprocessing.spawn(train, (data, vectors, columns, vocabulary), PROCESSES)
    print(f"{(time.time() - began) / 60:.0f} min", flush=True)


if __name__ == "__main__":
    main()
