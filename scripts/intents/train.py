"""Trains the network of src/engine/director/readers/intents/classifier/network.ts: `npm run train` calls it (PyTorch; Debian: python3-torch,
and libopenblas0, without which multiplying takes thirty times as long).

usage: train.py examples.jsonl shapes.json network.f32

examples.jsonl: a message a line: {parts, concepts, signs} of each piece, as inputs.ts makes them; labels, -1 where a piece has none; group,
messages of one group can be joined; isCommon. shapes.json: the tables and how they are stored. network.f32: the tables, one after the other.
"""

import json
import math
import random
import sys
import time

import torch
from torch import nn
from torch.nn import functional
from torch.nn.utils import rnn

EPOCHS = 11
MESSAGES = 48
FASTEST = 4e-3
DROPPED = 0.4
# Of a word's parts, so that no word is known by one of them only.
PARTS_DROPPED = 0.15
# Of the messages go on as another one of the same language does, where both change the subject.
JOINED = 0.3
LONGEST = 90
# Which of a piece's signs say that it is a stop, and that it stands within a word.
STOP, IN_WORD = 4, 6


class Network(nn.Module):
    def __init__(self, shapes):
        super().__init__()
        width = shapes["first.weight_ih_l0"][1]
        memory = shapes["first.weight_hh_l0"][1]
        self.parts = nn.EmbeddingBag(*shapes["parts.weight"], mode="mean")
        self.concepts = nn.EmbeddingBag(*shapes["concepts.weight"], mode="sum")
        self.first = nn.GRU(width, memory, bidirectional=True, batch_first=True)
        self.second = nn.GRU(2 * memory, memory, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * memory, shapes["out.weight"][0])
        self.drop = nn.Dropout(DROPPED)
        for table in (self.parts, self.concepts):
            nn.init.normal_(table.weight, 0, 0.1)

    def forward(self, batch):
        size = batch["labels"].shape
        parts = self.parts(batch["parts"], batch["parts_from"]).view(*size, -1)
        concepts = self.concepts(batch["concepts"], batch["concepts_from"]).view(*size, -1)
        found = torch.cat([self.drop(parts), self.drop(concepts), batch["signs"]], -1)
        for layer in (self.first, self.second):
            packed = rnn.pack_padded_sequence(found, batch["lengths"], batch_first=True, enforce_sorted=False)
            found = self.drop(rnn.pad_packed_sequence(layer(packed)[0], batch_first=True, total_length=size[1])[0])
        return self.out(found)


def batch_of(examples):
    longest = max(len(each["labels"]) for each in examples)
    bags = {"parts": [], "parts_from": [], "concepts": [], "concepts_from": []}
    signs, labels = [], []
    for each in examples:
        missing = longest - len(each["labels"])
        labels.append(each["labels"] + [-1] * missing)
        signs.append(each["signs"] + [[0] * len(each["signs"][0])] * missing)
        for name in ("parts", "concepts"):
            for rows in each[name] + [[]] * missing:
                bags[name + "_from"].append(len(bags[name]))
                bags[name] += kept(rows) if name == "parts" else rows
    numbers = {name: torch.tensor(rows, dtype=torch.long) for name, rows in bags.items()}
    lengths = torch.tensor([len(each["labels"]) for each in examples])
    return {**numbers, "signs": torch.tensor(signs).float(), "labels": torch.tensor(labels), "lengths": lengths}


def kept(rows):
    return [row for row in rows if random.random() >= PARTS_DROPPED] or rows[:1]


def changes(example):
    """Where another subject begins."""
    labels, signs = example["labels"], example["signs"]
    return [
        at
        for at in range(1, len(labels))
        if labels[at] != labels[at - 1] and not signs[at][STOP] and not signs[at][IN_WORD]
    ]


def joined(example, others):
    if random.random() >= JOINED:
        return example
    other = random.choice(others[example["group"]])
    end = random.choice(changes(example) + [len(example["labels"])])
    start = random.choice([0] + changes(other))
    if end + len(other["labels"]) - start > LONGEST:
        return example
    return {name: example[name][:end] + other[name][start:] for name in ("parts", "concepts", "signs", "labels")}


def batches(examples):
    """Messages of like length together."""
    order = sorted(examples, key=lambda each: len(each["labels"]) + random.random() * 6)
    some = [order[at : at + MESSAGES] for at in range(0, len(order), MESSAGES)]
    random.shuffle(some)
    return some


def train(examples, shapes):
    network = Network(shapes)
    others = {}
    for each in examples:
        others.setdefault(each["group"], []).append(each)
    examples = examples + [each for each in examples if each["isCommon"]]
    optimizer = torch.optim.AdamW(network.parameters(), FASTEST, weight_decay=1e-2)
    steps = EPOCHS * math.ceil(len(examples) / MESSAGES)
    pace = torch.optim.lr_scheduler.OneCycleLR(optimizer, FASTEST, total_steps=steps, pct_start=0.15)
    for epoch in range(EPOCHS):
        start, total, many = time.time(), 0.0, 0
        for some in batches(examples):
            batch = batch_of([joined(each, others) for each in some])
            scores = network(batch).flatten(0, 1)
            loss = functional.cross_entropy(scores, batch["labels"].flatten(), ignore_index=-1, label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            pace.step()
            total, many = total + loss.item(), many + 1
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {total / many:.3f}, {time.time() - start:.0f} s", flush=True)
    return network.state_dict()


def main(examples_path, shapes_path, network_path):
    torch.manual_seed(7)
    random.seed(7)
    torch.set_num_threads(1)  # The steps are small: more threads wait for each other.
    with open(examples_path) as file:
        examples = [json.loads(line) for line in file]
    with open(shapes_path) as file:
        shapes = json.load(file)
    tables = train(examples, shapes)
    # What no message has says nothing.
    for name in ("parts", "concepts"):
        seen = {row for each in examples for rows in each[name] for row in rows}
        unseen = [row for row in range(len(tables[name + ".weight"])) if row not in seen]
        tables[name + ".weight"][unseen] = 0
    with open(network_path, "wb") as file:
        for name in shapes:
            file.write(tables[name].numpy().astype("<f4").tobytes())


main(*sys.argv[1:])
