/* Annealing by swaps within a round, for make_rotations.py: base rounds that a symmetry develops into all.

   Two people's pair belongs to an orbit. An orbit has `length` pairs; one meeting within a base round is
   `weight` meetings of each of its pairs once the round is developed. Without symmetry both are 1. */
#include <math.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

enum { MOST_PEOPLE = 64, MOST_ROUNDS = 32 };

static uint64_t state;

static inline uint32_t next(void) { /* xorshift64*, Vigna 2016 */
    state ^= state >> 12; state ^= state << 25; state ^= state >> 27;
    return (uint32_t)((state * 2685821657736338717ULL) >> 32);
}
static inline int below(int n) { return (int)(((uint64_t)next() * (uint64_t)n) >> 32); }
static inline double unit(void) { return next() * (1.0 / 4294967296.0); }

static int orbit_of[MOST_PEOPLE][MOST_PEOPLE];
static int met[MOST_PEOPLE * MOST_PEOPLE]; /* meetings of each pair of an orbit */
static const int *lengths, *weights;

static inline int excess(int meetings) { return meetings > 1 ? meetings - 1 : 0; }
static inline int change(int orbit, int by) {
    int before = excess(met[orbit]);
    met[orbit] += by * weights[orbit];
    return lengths[orbit] * (excess(met[orbit]) - before);
}

static int seats[MOST_ROUNDS][MOST_PEOPLE], place[MOST_ROUNDS][MOST_PEOPLE];
static int from[MOST_PEOPLE + 1], room_at[MOST_PEOPLE];

static int swap(int round, int one, int other) {
    int delta = 0, p = place[round][one], q = place[round][other];
    int a = room_at[p], b = room_at[q], *seat = seats[round];
    for (int k = from[a]; k < from[a + 1]; k++)
        if (k != p) { delta += change(orbit_of[one][seat[k]], -1); delta += change(orbit_of[other][seat[k]], 1); }
    for (int k = from[b]; k < from[b + 1]; k++)
        if (k != q) { delta += change(orbit_of[other][seat[k]], -1); delta += change(orbit_of[one][seat[k]], 1); }
    seat[p] = other; seat[q] = one;
    place[round][one] = q; place[round][other] = p;
    return delta;
}

static inline int gain(int orbit) { return met[orbit] >= 1; }
static inline int loss(int orbit) { return met[orbit] >= 2; }

static int looked_at(int round, int one, int other) { /* what a swap would change, where each pair is an orbit */
    int delta = 0, p = place[round][one], q = place[round][other];
    int a = room_at[p], b = room_at[q], *seat = seats[round];
    for (int k = from[a]; k < from[a + 1]; k++)
        if (k != p) delta += gain(orbit_of[other][seat[k]]) - loss(orbit_of[one][seat[k]]);
    for (int k = from[b]; k < from[b + 1]; k++)
        if (k != q) delta += gain(orbit_of[one][seat[k]]) - loss(orbit_of[other][seat[k]]);
    return delta;
}

/* The fewest repeats found within `seconds`; `best` gets the people seat after seat, round after round.
   `before` are meetings of each orbit that stand already. Ends early at `floor` repeats. */
int anneal(int people, int rooms, const int *sizes, int rounds, int orbits, const int *orbit,
           const int *length, const int *weight, const int *before, int plain, double hot, double cold,
           double seconds, int floor, uint64_t seed, int *best) {
    state = seed * 0x9E3779B97F4A7C15ULL + 1;
    lengths = length; weights = weight;
    for (int i = 0; i < people; i++)
        for (int j = 0; j < people; j++) orbit_of[i][j] = orbit[i * people + j];
    from[0] = 0;
    for (int k = 0; k < rooms; k++) {
        from[k + 1] = from[k] + sizes[k];
        for (int p = from[k]; p < from[k + 1]; p++) room_at[p] = k;
    }
    int least = 1 << 30;
    struct timespec start, now;
    clock_gettime(CLOCK_MONOTONIC, &start);
    double spent = 0;
    for (double steps = 3e5; spent < seconds; steps *= 1.5) {
        int cost = 0;
        for (int o = 0; o < orbits; o++) {
            met[o] = before[o];
            cost += length[o] * excess(met[o]);
        }
        for (int r = 0; r < rounds; r++) {
            for (int i = 0; i < people; i++) seats[r][i] = i;
            for (int i = people - 1; i > 0; i--) {
                int j = below(i + 1), t = seats[r][i];
                seats[r][i] = seats[r][j]; seats[r][j] = t;
            }
            for (int i = 0; i < people; i++) place[r][seats[r][i]] = i;
            for (int k = 0; k < rooms; k++)
                for (int p = from[k]; p < from[k + 1]; p++)
                    for (int q = from[k]; q < p; q++) cost += change(orbit_of[seats[r][p]][seats[r][q]], 1);
        }
        double heat = hot, cooling = pow(cold / hot, 1.0 / (steps / 1024));
        for (double step = 0; step < steps && spent < seconds; step++) {
            if (((long)step & 1023) == 0) heat *= cooling;
            if (((long)step & 65535) == 0) {
                clock_gettime(CLOCK_MONOTONIC, &now);
                spent = (double)(now.tv_sec - start.tv_sec) + 1e-9 * (double)(now.tv_nsec - start.tv_nsec);
            }
            int r = below(rounds), one = below(people), other = below(people);
            if (room_at[place[r][one]] == room_at[place[r][other]]) continue;
            int delta;
            if (plain) {
                delta = looked_at(r, one, other);
                if (delta > 0 && unit() >= exp(-delta / heat)) continue;
                swap(r, one, other);
            } else {
                delta = swap(r, one, other);
                if (delta > 0 && unit() >= exp(-delta / heat)) { swap(r, one, other); continue; }
            }
            cost += delta;
            if (cost < least) {
                least = cost;
                for (int k = 0; k < rounds; k++) memcpy(best + k * people, seats[k], sizeof(int) * (size_t)people);
                if (least <= floor) return least;
            }
        }
    }
    return least;
}
